"""Further invented agendas, kept aside while the rules were written: they measure, the others taught."""

# fmt: off
KEPT_ASIDE = [
    ("""
STYRELSEMÖTE 4-2017
Tid: 18.30
Närvarande: Karin, Bo och Nils

[1|Mötets öppnande|]
1	Mötets öppnande
>Karin öppnade mötet.

[2|Val av justerare|]
2	Val av justerare
>Bo valdes till justerare.

[3|Ekonomisk rapport|]
3	Ekonomisk rapport
>Kassan uppgår till 12 300 kr. Följande betalas:
>1 Hyra för lokalen
>2 Försäkring för båten
>3 Porto

[4|Övriga frågor|]
4	Övriga frågor
>Inga övriga frågor.

[5|Mötets avslutande|]
5	Mötets avslutande
>Karin avslutade mötet.
""", "bare numbers with a tab, plain type, text indented under"),
    ("""
*+Protokoll
*Innehållsförteckning
§ 40 Val av justerare	3
§ 41 Godkännande av dagordning	3
§ 42 Budgetuppföljning april	4
§ 43 Yttrande över förslag till ny
översiktsplan	5
§ 44 Meddelanden	6
=====
[40|Val av justerare|]
*^§ 40 Val av justerare
Nämnden utser Eva Holm.
[41|Godkännande av dagordning|]
*^§ 41 Godkännande av dagordning
Dagordningen godkänns.
[42|Budgetuppföljning april|TN 2014/12]
*^§ 42 Budgetuppföljning april (TN 2014/12)
Nämnden godkänner uppföljningen.
[43|Yttrande över förslag till ny översiktsplan|TN 2014/40]
*^§ 43 Yttrande över förslag till ny
*översiktsplan (TN 2014/40)
Nämnden antar yttrandet.
[44|Meddelanden|]
*^§ 44 Meddelanden
Meddelandena läggs till handlingarna.
""", "contents list with page numbers, then § headings; contents are not items"),
    ("""
*+Minnesanteckningar
Möte med brukarrådet 2015-10-02
*Närvarande
Anna Berg, Bo Ek och Eva Holm

[|Hemtjänsten|]
*Hemtjänsten
Rådet diskuterade tiderna på morgonen. Enhetschefen tar med sig frågan.

[|Mat och måltider|]
*Mat och måltider
Maten är bättre än i fjol.
1. Salladen är god.
2. Fisken är torr.

[|Nästa möte|]
*Nästa möte
Fredagen den 4 december.
""", "unnumbered bold headings in notes"),
    ("""
*+Protokoll styrelsemöte nr 3
Närvarande: Anna, Bo, Eva

[1|Öppnande av mötet|]
*^1 Öppnande av mötet
Anna öppnade mötet.
[2|Val|]
*^2 Val
[2.1|Val av mötesordförande|]
*^2.1 Val av mötesordförande
Anna valdes.
[2.2|Val av sekreterare|]
*^2.2 Val av sekreterare
Bo valdes.
[3|Rapporter|]
*^3 Rapporter
[3.1|Ekonomi|]
*^3.1 Ekonomi
Kassan är god.
[3.2|Stugan|]
*^3.2 Stugan
Taket är lagat.
[4|Mötets avslutande|]
*^4 Mötets avslutande
Anna avslutade mötet.
""", "decimal sub-items under numbered items"),
    ("""
*+Protokoll styrelsemöte
Datum: 2016-02-09
Närvarande: Anna och Bo
[1|Öppnande|]
*^§1 Öppnande
Anna öppnade.
[2|Vägen|]
*^§2 Vägen
Grus köps.
[3|Avslutning|]
*^§3 Avslutning
Slut.
=====
*+Protokoll styrelsemöte
Datum: 2016-04-05
Närvarande: Anna och Eva
[1|Öppnande|]
*^§1 Öppnande
Anna öppnade.
[2|Föregående protokoll|]
*^§2 Föregående protokoll
Godkändes.
[3|Bryggan|]
*^§3 Bryggan
Bryggan läggs i.
[4|Avslutning|]
*^§4 Avslutning
Slut.
""", "two meetings in one file"),
    ("""
*+Protokoll årsmöte
[1|Mötets öppnande|]
*^1. Mötets öppnande
Mötet öppnades.
[2|Godkännande av dagordning|]
*^2. Godkännande av dagordning
Följande dagordning godkändes:
1. Mötets öppnande
2. Godkännande av dagordning
3. Verksamhetsberättelse
4. Val av styrelse
5. Mötets avslutande
[3|Verksamhetsberättelse|]
*^3. Verksamhetsberättelse
Lades till handlingarna.
[4|Val av styrelse|]
*^4. Val av styrelse
Anna Berg valdes.
[5|Mötets avslutande|]
*^5. Mötets avslutande
Mötet avslutades.
""", "agenda adopted inside an item lists the titles to come"),
    ("""
*+Protokoll pensionärsrådet
[1|Information|]
*^1. Information
a) Ny busslinje från årsskiftet.
b) Anna Berg har slutat som chef.
c) Trappan vid biblioteket lagas.
[2|Övriga frågor|]
*^2. Övriga frågor
a) Beslut 2023-06-18 från länsstyrelsen.
b) Inget mer.
[3|Nästa möte|]
*^3. Nästa möte
Den 2 maj.
""", "lettered list in an item is text"),
    ("""
*+Byggnadsnämnden
[210|Ansökan om bygglov för nybyggnad av enbostadshus på fastigheten Ekeby 3:14|BN 2017-000331]
*^§ 210
*+Ansökan om bygglov för nybyggnad av
*+enbostadshus på fastigheten
*+Ekeby 3:14
Ärendenummer: BN 2017-000331
*Beslut
Bygglov beviljas.
[211|Strandskyddsdispens, Näset 1:2|BN 2017-000340]
*^§ 211
*+Strandskyddsdispens, Näset 1:2
Ärendenummer: BN 2017-000340
*Beslut
Dispens medges.
[212|Information från förvaltningen|]
*^§ 212
*+Information från förvaltningen
*Beslut
Informationen antecknas.
""", "Ärendenummer on a line under the title, several titles on three lines"),
    ("""
*+Protokoll
[46|Budget|]
*^§ 46 Budget
Budgeten antas.
[47|Medlemskap|]
*^§ 47 Medlemskap
Ansökan bifalls.
[47 b|Remiss|]
*^§ 47 b Remiss
Remissen besvaras.
[48|Avslut|]
*^§ 48 Avslut
Mötet avslutas.
""", "suffix letters in the numbering"),
    ("""
*Nämnden för teknik
[11|Trafiksäkerhet vid skolor|0790/22]
*^§ 11	0790/22
*Trafiksäkerhet vid skolor
Beslut
Rapporten antecknas.
[12|Snöröjning|0811/22]
*^§ 12	0811/22
*Snöröjning
Beslut
Avtalet förlängs till läsåret 22/23.
[13|Övrigt|]
*^§ 13
*Övrigt
Inget.
""", "old diary number beside the sign"),
    ("""
Folkhälsorådet
[28|Upprop|]
*^FHR 28 Upprop
Upprop förrättas.
[29|Tobaksfri skoltid|]
*^FHR 29 Tobaksfri skoltid
Rådet diskuterar.
[30|Nästa möte|]
*^FHR 30 Nästa möte
Den 6 maj.
""", "prefix name and number, no sign"),
    ("""
*+Protokoll ledningsgrupp
*Beslut
[1|Budget för kursen|]
*^1. Budget för kursen
Budgeten fastställs.
[2|Val av värd|]
*^2. Val av värd
Värd blir Arvika.
*Information
[3|Ny lag|]
*^3. Ny lag
Lagen gäller från juli.
[4|Nästa möte|]
*^4. Nästa möte
Den 5 juni.
""", "agenda under the headings Beslut and Information"),
    ("""
Protokoll fört vid sammanträde med socialnämnden
Närvarande: Anna Berg, Bo Ek

[55|Yttrande till länsrätten angående ekonomiskt bistånd för resor till och från arbetet|]
§ 55 Yttrande till länsrätten angående ekonomiskt bistånd för resor till och
från arbetet

Nämnden beslutar att överlämna yttrandet.

[56|Ansökan från föreningen Hjälpande Hand om bidrag för 2005|]
§ 56 Ansökan från föreningen Hjälpande Hand om bidrag för 2005

Nämnden beslutar att avslå ansökan.

[57|Delegationsbeslut|]
§ 57 Delegationsbeslut

Nämnden har tagit del av delegationsbesluten för mars.
""", "§ headings set in the plain type of the text, sentence-long titles"),
    ("""
*+Nämnden
[61|Val av ombud|]
*^§ 61 Val av ombud
*Beslut
Anna Berg väljs.
*Justering
Protokollet under denna paragraf förklaras omedelbart justerat.
[62|Anmälningsärenden|]
*^§ 62 Anmälningsärenden
*Beslut
Ärendet under paragraf 61 antecknas.
[63|Nästa sammanträde|]
*^§ 63 Nästa sammanträde
Den 3 maj.
""", "immediate attestation as its own sub-heading"),
    ("""
PROTOKOLLSUTDRAG
Kommunstyrelsen 2018-02-14
[27|Svar på medborgarförslag om hundrastgård|KS/2017:402]
*§ 27	KS/2017:402
*Svar på medborgarförslag om hundrastgård
*Beslut
Förslaget anses besvarat.
*Sammanfattning
Se kommunfullmäktige 2017-12-11, § 150.
*Skickas till
Förslagsställaren
""", "extract of one section"),
    ("""
*+Protokoll
[1|Öppnande|]
*1.	Öppnande
>Eva öppnade.
[2|Föregående protokoll|]
*2.	Föregående protokoll
>Godkändes.
[3|Samverkan kring ungas psykiska hälsa under sommaren och hösten|]
*3.	Samverkan kring ungas psykiska hälsa under
*>sommaren och hösten
>Gruppen ställer sig bakom planen.
[4|Avslut|]
*4.	Avslut
>Tack.
""", "number alone in a column, title in the next, text below"),
    ("""
Årsmötesprotokoll 1978
[I|Mötets öppnande|]
*^I. Mötets öppnande
Ordföranden öppnade mötet.
[II|Val av mötesordförande|]
*^II. Val av mötesordförande
Sven Berg valdes.
[III|Årsberättelse|]
*^III. Årsberättelse
Godkändes.
[IV|Avslutning|]
*^IV. Avslutning
Mötet avslutades.
""", "Roman numerals in an old club"),
    ("""
Anteckningar från grannsamverkan

[|Inledning|]
Inledning
Gruppen träffades hemma hos Eva i slutet av maj och fikade en god stund.

[|Belysning på gångvägen|]
Belysning på gångvägen
Kommunen har lovat att byta lamporna före hösten, enligt ett brev från april.

[|Nästa möte|]
Nästa möte
Vi ses igen den 4 september hemma hos Bo på Sjövägen, klockan sju som vanligt.
""", "plain unnumbered headings set apart by white only"),
    ("""
*+Protokoll
[1|Öppnande|]
*^1. Öppnande
Eva öppnade.
[2|Rapporter|]
*^2. Rapporter
Inga.
[5|Sommarlov|]
*^5. Sommarlov
Planeras.
[6|Avslut|]
*^6. Avslut
Tack.
""", "gap in numbers is kept"),
]
