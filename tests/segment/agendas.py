"""Invented agendas in the house styles of Swedish minutes; `[number|title|case number]` stands before each item."""

# fmt: off
AGENDAS = [
    ("""
*++Kommunstyrelsen
Sammanträdesdatum 2019-03-04
*Beslutande
Anna Berg (S), ordförande
Bo Ek (M)

[12|Val av justerare|]
*^§ 12
*+Val av justerare
*Beslut
Bo Ek (M) utses att justera protokollet.

[13|Ny taxa för vatten och avlopp i hela kommunen från och med nästa år|KS 2018/377]
*^§ 13	Dnr KS 2018/377
*+Ny taxa för vatten och avlopp i hela
*+kommunen från och med nästa år
*Beslut
Kommunstyrelsen beslutade 2018-02-11,
§ 22, att höja taxan. Se även
§ 4 i kommunallagen.
1. Taxan fastställs.
2. Beslutet gäller från den 1 april.

[14|Anmälningsärenden|]
*^§ 14
*+Anmälningsärenden
*Beslut
Informationen antecknas.
""", "§ on its own line, title under it, § in running text, numbered points of a decision"),
    ("""
Sammanträdesprotokoll
Kommunfullmäktige
2023-06-12

[71|Parentation|]
*^KF § 71
*Parentation
Ordföranden håller parentation.

[72|Årsredovisning 2022|KS KF/2023:3]
*^KF § 72   KS KF/2023:3
*Årsredovisning 2022
*Beslut
Årsredovisningen godkänns.
=====
Sammanträdesprotokoll
Kommunfullmäktige
2023-06-12
[73|Ansvarsfrihet för räddningsnämnden|KS KF/2023:9]
*^KF § 73   KS KF/2023:9
=====
Sammanträdesprotokoll
Kommunfullmäktige
2023-06-12
*Ansvarsfrihet för räddningsnämnden
*Beslut
Kommunfullmäktige beviljar ansvarsfrihet.
=====
Sammanträdesprotokoll
Kommunfullmäktige
2023-06-12
[74|Avslutning|]
*^KF § 74
*Avslutning
Ordföranden önskar glad sommar.
""", "§ and body prefix with two diary codes on the line, title below, page header lines between § and title"),
    ("""
Protokoll fört vid årsstämma med Bostadsrättsföreningen Rönnen den 12 maj 2011
Närvarande: 23 medlemmar

[1|Stämmans öppnande|]
§1. Stämmans öppnande. Årsstämman öppnades av Nils Ek som hälsade alla välkomna.
[2|Val av ordförande för stämman|]
§2. Val av ordförande för stämman. Till ordförande valdes Karin Lind.
[3|Val av justerare|]
§3. Val av justerare. Till att justera protokollet jämte ordföranden valdes Bo Ask och Eva
Holm.
[4|Fråga om kallelse behörigen skett|]
§4. Fråga om kallelse behörigen skett. Stämman ansåg att så hade skett.
[5|Stämmans avslutande|]
§5. Stämmans avslutande. Ordföranden tackade för visat intresse.

Vid protokollet	Justeras
Nils Ek	Bo Ask
""", "association minutes: tight § with full stop, run-in text on the same line, plain type throughout"),
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
*+Protokoll styrelsemöte
Närvarande: abc, kal

[2|Öppnande|]
*^2. Öppnande
Ordföranden öppnade mötet.
[2|Val av sekreterare|]
*^2. Val av sekreterare
Kal valdes.
[4|Ekonomi|]
*^4. Ekonomi
Det finns pengar.
[6|Vårfesten|]
*^6. Vårfesten
Festen blir i maj. Att göra:
1. Boka lokal
2. Köpa mat
[8|Övrigt|]
*^8. Övrigt
Inget.
[10|Avslutning|]
*^10. Avslutning
Mötet avslutades.
""", "numbers wrong and repeated are kept as printed"),
    ("""
*+Minnesanteckningar samrådsgrupp
[1|Inledning|]
*^1. Inledning
Alla hälsades välkomna.
[2|Trafik|]
*^2. Trafik
Gruppen gick igenom läget i trafiken vid skolan.
[3|Buller|]
*^3. Buller
En mätning görs i höst.
[4|Övrigt|]
*^4. Övrigt
Inget övrigt.
[6|Nästa möte|]
*^6. Nästa möte
Den 4 maj.
[5|Parker|]
*^5. Parker
Punkten togs sist. Parken rustas.
""", "items moved to the end keep their numbers"),
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
*+Protokoll
Ärendelista
§ 1
§ 2
§ 3
§ 4
Val av justerare
Kurser under våren
Ny taxa för torghandel
Anmälningsärenden
=====
[1|Val av justerare|]
*^§ 1
*Val av justerare
Beslut
Eva Holm utses.
[2|Kurser under våren|ON-2018-3]
*^§ 2	Dnr ON-2018-3
*Kurser under våren
Beslut
Informationen antecknas.
[3|Ny taxa för torghandel|ON-2018-7]
*^§ 3	Dnr ON-2018-7
*Ny taxa för torghandel
Beslut
Taxan antas.
[4|Anmälningsärenden|]
*^§ 4
*Anmälningsärenden
Beslut
Antecknas.
""", "scrambled contents: numbers first, titles after"),
    ("""
Anteckningar från nätverksträff i Storfors
Deltagare: Anna Berg (Storfors), Bo Ek (Hagfors)

[1|Presentation|]
Punkt 1. Presentation
Alla presenterade sig.

[2|Statsbidrag för feriejobb|]
Punkt 2. Statsbidrag för feriejobb
Bo berättade om ansökan. Två saker återstår: 1) budget och 2) underskrift.

[3|Nästa träff|]
Punkt 3. Nästa träff
Den 3 juni i Hagfors.
""", "Punkt N with text below, plain type"),
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
HÄLSOVÅRDSNÄMNDEN	PROTOKOLL
Sammanträde den 14 mars 1974
Närvarande: Karl Berg, Sven Ek

[33|FÖREGÅENDE PROTOKOLL|]
33 § FÖREGÅENDE PROTOKOLL
Protokollet från den 14 februari 1974 lades till handlingarna.

[34|AVLOPP VID SJÖSTRAND|]
34 § AVLOPP VID SJÖSTRAND
Skrivelse från fastighetsägare enligt
12 § hälsovårdsstadgan föredrogs.
Beslöts att bordlägga ärendet.

[35|ANSTÄLLNING AV HÄLSOVÅRDSINSPEKTÖR|]
35 § ANSTÄLLNING AV HÄLSOVÅRDSINSPEKTÖR
Beslöts att anställa Gösta Holm.
""", "number § title with run of the year, older typewriter style in capitals"),
    ("""
*Tekniska nämnden
[101|Fastställande av föredragningslista|TN 2020-00001]
*^TN § 101	Dnr TN 2020-00001
*+Fastställande av föredragningslista
Beslut
Listan fastställs.
[102|Redovisning av uppdrag|TN 2020-00114]
*^TN § 102	Dnr TN 2020-00114
*+Redovisning av uppdrag
Beslut
1. Uppdrag 2019-05-22 § 270 punkt 1 avslutas.
2. Uppdrag 2019-06-12
§ 301 punkt 2 avslutas.
3. Uppdraget om cykelvägar kvarstår.
[103|Förslag till avtal med Region Exempel|TN 2020-00200]
*^TN § 103	Dnr TN 2020-00200
*+Förslag till avtal med Region Exempel
Beslut
Avtalet godkänns.
""", "body prefix with Dnr and title on the next line; a decision point cites other §§"),
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
# Protokoll styrelsemöte
Datum: 2021-03-04
[1|Mötets öppnande|]
## 1. Mötets öppnande
Mötet öppnades 18:02.
[2|Val av justerare|]
## 2. Val av justerare
Eva valdes.
[3|Inköp|]
## 3. Inköp
- Kaffe
- Te
[4|Mötets avslutande|]
## 4. Mötets avslutande
Mötet avslutades 19:00.
""", "markdown headings"),
    ("""
Mötesanteckningar driftmöte
Närvarande: JS, BG, FF

[1|Föregående mötesprotokoll|]
*1. Föregående mötesprotokoll	BG
Gicks igenom.
[2|Ventilation i hus B|]
*2. Ventilation i hus B	JS/LJ
Filter byts i maj.
[3|Nycklar|]
*3. Nycklar	FF
Nycklarna räknas.
[4|Övrigt|]
*4. Övrigt	BG
Inget.
""", "right-hand initials in a column are not title"),
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
Styrelsemöte 9 februari 2016
Närvarande: Anna och Bo

[1|Öppnande|]
1. Öppnande
Anna öppnade mötet.

[2|Vägen|]
2. Vägen
Grus köps av entreprenören.

[3|Avslutning|]
3. Avslutning
Mötet avslutades.

Styrelsemöte 5 april 2016
Närvarande: Anna och Eva

[1|Öppnande|]
1. Öppnande
Anna öppnade mötet.

[2|Bryggan|]
2. Bryggan
Bryggan läggs i den första maj.

[3|Avslutning|]
3. Avslutning
Mötet avslutades.
""", "two meetings in one file, plain numbers with full stops"),
    ("""
*+Föräldrarådet
Närvarande: Anna, Bo
*Dagordning
1. Mötet öppnas
2. Förra protokollet
3. Skolgården
4. Övriga frågor
5. Nästa möte
*Noteringar
[1|Mötet öppnas|]
^1. Mötet öppnas
Rektor öppnade mötet.
[2|Förra protokollet|]
^2. Förra protokollet
Inget att anmärka.
[3|Skolgården|]
^3. Skolgården
Gungorna är trasiga och ska lagas.
[4|Övriga frågor|]
^4. Övriga frågor
Luciatåget planeras.
[5|Nästa möte|]
^5. Nästa möte
Den 3 december.
""", "agenda printed first under Dagordning, then again with notes"),
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
*+Kommunfullmäktige
[5|Upprop|]
*^§ 5 Upprop
Upprop förrättas.
[6|Motion om belysning vid Sjövägen|KS 2020/17]
*^§ 6 Motion om belysning vid Sjövägen	KS 2020/17
*Beslut
Motionen avslås.
[7|Avslutning|]
*^§ 7 Avslutning
Sammanträdet avslutas.
=====
*Bilaga 1
*Omröstningslista § 6
1. Anna Berg	S	Ja
2. Bo Ek	M	Nej
3. Eva Holm	C	Ja
4. Nils Ask	V	Ja
5. Karin Lind	L	Nej
6. Sven Ek	KD	Nej
7. Ola By	MP	Ja
8. Mia Å	SD	Nej
""", "annexes and vote list after the last item"),
    ("""
*+Protokoll trafikgruppen
[1|Inledning|]
*^1. Inledning
Alla hälsades välkomna.
[2|Aktuella frågor|]
*^2. Aktuella frågor
[A|Strandparkeringen|]
*^A. Strandparkeringen
Parkeringen asfalteras.
[B|Lekplatsen|]
*^B. Lekplatsen
Lekplatsen stängs av.
[3|Avslutning|]
*^3. Avslutning
Tack för i dag.
""", "lettered sub-items as bold headings are items of level two"),
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
Protokoll nr 6
Närvarande: sex personer

[1|Mötet öppnas|]
1:Mötet öppnas
Ordföranden öppnade.
[2|Val av justerare|]
2:Val av justerare
Eva valdes.
[3|Städdagen|]
3:Städdagen
Städdag hålls den 4 maj kl. 10:00.
[4|Avslutning|]
4:Avslutning
Mötet avslutades.
""", "colon after the number"),
    ("""
Styrelseprotokoll
Närvarande: Karin, Bo
[1|Öppnande|]
1) Öppnande
Karin öppnade mötet.
[2|Val av justerare|]
2) Val av justerare: Bo valdes att justera protokollet.
[3|Ekonomi|]
3) Ekonomi: Kassören rapporterade att det finns 3 200 kr på kontot.
[4|Avslutning|]
4) Avslutning
Mötet avslutades.
""", "parenthesis after the number, running colon text in plain type"),
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
Protokoll fört vid styrelsemöte
Narvarande: Karin Berg och Bo Ek

[1|Motets oppnande|]
§ l Motets oppnande
Karin Berg oppnade motet.

[2|Val av justerare|]
$ 2 Val av justerare
Bo Ek valdes.

[3|Nasta mote|]
§ 3 Nasta mote
Den 2l april.

[10|Avslutning|]
$ l0 Avslutning
Motet avslutades.
""", "OCR: sign as dollar, one as l"),
    ("""
Kommunala handikapprådet
[21|Upprop|]
*^� 21 Upprop
Upprop förrättades.
[22|Hissen i stadshuset|]
*^� 22 Hissen i stadshuset
Hissen är ur funktion enligt � 4 i avtalet.
[23|Nästa möte|]
*^� 23 Nästa möte
Den 3 maj.
""", "sign lost to a replacement character"),
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
Regionstyrelsen 2021-05-05 §§ 90–93
*+Protokoll
[90|Val av protokolljusterare|]
*^+§ 90 Val av protokolljusterare
*Regionstyrelsens beslut
Anna Berg utses.
[91|Månadsrapport mars|RS 2021-00123]
*^+§ 91 Månadsrapport mars (RS 2021-00123)
*Regionstyrelsens beslut
1. Rapporten godkänns.
2. Uppdrag lämnas till regiondirektören.
*Ärendebeskrivning
Rapporten visar ett underskott. Jämför § 12 och § 13 i förra protokollet.
[92|Svar på motion om tandvård för äldre i hela länet med start under nästa mandatperiod|RS 2020-00777]
*^+§ 92 Svar på motion om tandvård för äldre i hela länet
*+med start under nästa mandatperiod (RS 2020-00777)
*Regionstyrelsens beslut
Motionen avslås.
[93|Övriga ärenden|]
*^+§ 93 Övriga ärenden
Inga övriga ärenden.
""", "region style: § and title with case number in brackets, bullets in decisions"),
    ("""
*+Kommunstyrelsens arbetsutskott
[142|Bredband i Norrbyn|KS 2013/88]
*^Ks/Au § 142
*Bredband i Norrbyn
/KS 2013/88
*Arbetsutskottets beslut
att bevilja medel.
[143|Försäljning av kvarteret Liljan|KS 2013/90]
*^Ks/Au § 143
*Försäljning av kvarteret Liljan
/KS 2013/90
*Arbetsutskottets beslut
att sälja kvarteret.
[144|Delgivningar|KS 2013/2]
*^Ks/Au § 144
*Delgivningar
/KS 2013/2
*Arbetsutskottets beslut
att lägga till handlingarna.
""", "Ks § with Dnr after the title on its own line in small italics"),
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
Göta stad
Stadsdelsnämnden, protokoll
[1|Mötets öppnande|]
*^§ 1	Ärendenummer
*+Mötets öppnande
Beslut
Mötet öppnas.
[2|Val av justerare|]
*^§ 2	Ärendenummer
*+Val av justerare
Beslut
Eva utses.
[3|Delårsrapport|N-2022-0034]
*^§ 3	Ärendenummer N-2022-0034
*+Delårsrapport
Beslut
Rapporten godkänns.
""", "empty diary label before header lines and title"),
    ("""
*+Protokoll kulturnämnden
[5|Bidrag till Kammarkören|]
*^5 § Bidrag till Kammarkören
Nämnden beviljar 10 000 kr.
[6|Ny konsthall|]
*^6 § Ny konsthall
[7|Utgår|]
*^7 § Utgår
[8|Information|]
*^8 § Information
Chefen informerar om sommarprogrammet.
""", "withdrawn item and item without text"),
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
Protokoll från medlemsmöte
[16|VAL AV REVISORER|]
^16 VAL AV REVISORER
Till revisorer valdes Anna Berg och Bo Ek.
[17|FASTSTÄLLANDE AV ÅRSAVGIFT|]
^17 FASTSTÄLLANDE AV ÅRSAVGIFT
Årsavgiften blir 200 kr.
[18|AVSLUTNING|]
^18 AVSLUTNING
Ordföranden tackade.
""", "capitals after a bare number"),
    ("""
Protokoll fört vid Fiskeklubben Öringens möte
[A|Mötet öppnas|]
^A/ Mötet öppnas
Ordföranden öppnade mötet.
[B|Val av justerare|]
^B/ Val av justerare
Bo valdes.
[C|Kassarapport|]
^C/ Kassarapport
Kassan är god.
[D|Mötet avslutas|]
^D/ Mötet avslutas
Ordföranden avslutade.
""", "slash letters as the agenda of a club"),
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
Protokoll styrelsemöte
Närvarande: Karin och Bo
[1|Mötets öppnande|]
^1. Mötets öppnande
Karin öppnade mötet.
[2|Val av justerare|]
^2 Val av justerare
Bo valdes.
[3|Ekonomi|]
^3. Ekonomi
Kassan är 3 000 kr.
[4|Övriga frågor|]
^4, Övriga frågor
Inget fanns att ta upp.
[5|Avslutning|]
^5. Avslutning
Mötet avslutades.
""", "full stop lost on some numbers by the recogniser"),
    ("""
Minnesanteckningar från husmöte
[1|Tvättstugan|]
*^> 1. Tvättstugan
Tiderna ska följas.
[2|Cyklar|]
*^> 2. Cyklar
Cyklar rensas i maj.
[3|Nästa möte|]
*^> 3. Nästa möte
I september.
""", "numbers indented, texts at the margin"),
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
Miljönämnden
[8|Tillsyn av enskilda avlopp|MN 2010-212]
*§ 8
Diarienr MN 2010-212
*Tillsyn av enskilda avlopp
Beslut
Nämnden antar planen.
[9|Taxa för livsmedelskontroll|MN 2010-230]
*§ 9
Diarienr MN 2010-230
*Taxa för livsmedelskontroll
Beslut
Taxan antas.
[10|Rapporter|]
*§ 10
*Rapporter
Beslut
Antecknas.
""", "Diarienr label before the title on its own line"),
    ("""
*+Kommunfullmäktige
[3|Allmänhetens frågestund|]
*^§ 3 Allmänhetens frågestund
*Fråga 1
Anna Berg frågar om vägen.
*Fråga 2
Bo Ek frågar om badet.
[4|Interpellation av Eva Holm (C) till kommunstyrelsens ordförande Ola By (S) angående vindkraft|KS 2022/3]
*^§ 4 Interpellation av Eva Holm (C) till kommunstyrelsens
*ordförande Ola By (S) angående vindkraft	KS 2022/3
Interpellationen besvaras.
[5|Avslutning|]
*^§ 5 Avslutning
Tack.
""", "questions inside an item are not items"),
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
Protokoll styrelsemöte i Byalaget
Närvarande: Karin, Bo, Nils

[1|Mötets öppnande|]
1. Mötets öppnande
Karin öppnade mötet och hälsade välkommen.

[2|Städdagen|]
2. Städdagen
Följande ska göras:
1. Kratta löv
2. Måla staketet
3. Laga grinden

[3|Ekonomi|]
3. Ekonomi
Kassan innehåller 4 300 kr. Beslut:
1. Köp gräsklippare
2. Sälj den gamla

[4|Nästa möte|]
4. Nästa möte
Måndagen den 4 maj.

[5|Mötets avslutande|]
5. Mötets avslutande
Karin tackade för visat intresse.
""", "plain dots with nested plain lists that start again"),
    ("""
*+Protokoll
[1|Öppnande|]
*^§ 1 Öppnande
Ordföranden öppnar.
……………………	……………………
Anna Berg	Bo Ek
=====
[2|Beslut om ny väg|]
*^§ 2 Beslut om ny väg
Vägen byggs.
[3|Avslutning|]
*^§ 3 Avslutning
Slut.
……………………	……………………
Anna Berg	Bo Ek
""", "signatures with dotted lines on every page are not items"),
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
[7|Upprop|]
*^§ 7
*Upprop
Upprop görs.
*^§ 8
=====
~ Nämnden 2011-02-03
[8|Plan för kvarteret Björken|]
*Plan för kvarteret Björken
Beslut
Planen antas.
[9|Rapporter|]
*^§ 9
*Rapporter
Lades till handlingarna.
""", "§ line ends a page and the title begins the next"),
    ("""
KOMMUNALA HANDIKAPPRÅDET
Närvarande	Sven Berg, ordförande

[1|SAMMANTRÄDETS ÖPPNANDE|]
1)	SAMMANTRÄDETS ÖPPNANDE
>Ordföranden hälsade välkommen.

[2|REMISS: PLAN FÖR TILLGÄNGLIGHET 2003 - 2006|]
2)	REMISS: PLAN FÖR TILLGÄNGLIGHET 2003 - 2006
>Rådet tillstyrker.

[3|NÄSTA SAMMANTRÄDE|]
3)	NÄSTA SAMMANTRÄDE
>Den 11 december.
""", "numbers and titles in capitals with text indented below, plain"),
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
~ Nämnden
*+Protokoll
[14|Val av justerare|]
*^§ 14 Val av justerare
Eva utses.
[15|Budget 2020|]
*^§ 15 Budget 2020
Budgeten gås igenom.
=====
*§ 15 forts.
Nämnden antar budgeten.
[16|Avslutning|]
*^§ 16 Avslutning
Slut.
""", "continued heading at the top of the next page is the same item"),
    ("""
Anteckningar VA-nätverket
Med på mötet: Anna (Sala), Bo (Heby)

[1|Runt bordet|]
*^1. Runt bordet
Alla berättade.
[2|Taxor – hur gör ni?|]
*^2. Taxor – hur gör ni?
Anna visade en tabell.
Sala	9 120	11 480
Heby	8 455	10 902
[3|PFAS: nya gränsvärden|]
*^3. PFAS: nya gränsvärden
Gränsvärdet gäller från 2026.
[4|Till nästa gång|]
*^4. Till nästa gång
Ta med siffror.
""", "bold run-in headings by a network, title ends at the colon"),
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
*+Protokoll överförmyndarnämnden
[17|Mötet öppnas|]
*^§ 17 – Mötet öppnas
Ordföranden öppnar.
[18|Arvoden till gode män|]
*^§ 18 – Arvoden till gode män
Nämnden beslutar att höja arvodet.
[19|Övriga frågor|]
*^§ 19 – Övriga frågor
Inga.
""", "§ number dash title"),
    ("""
++Sammanfattning från mötet
[|Kollektivtrafik|]
+^Kollektivtrafik
*Bakgrund
Läget är oklart.
*Beslut
Gruppen avvaktar.
[|Skolskjuts|]
+^Skolskjuts
*Bakgrund
Zonerna ändras.
*Beslut
Ett brev skrivs.
[|Kommande möten|]
+^Kommande möten
Den 4 maj och den 6 juni.
""", "summary protocol without list, unnumbered headings in larger type with smaller bold below"),
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
Beslutslista
*Nr	Ärende	Beslut
[1|Föregående protokoll|]
1	Föregående protokoll	Godkänns
[2|Budget|]
2	Budget	Antas
[3|Lokaler|]
3	Lokaler	Bordläggs
[4|Nästa möte|]
4	Nästa möte	Den 3 maj
""", "decision list: table with number, matter, decision in tab columns"),
    ("""
Protokoll skolråd
[1|Välkommen|]
*^Ärende 1: Välkommen
Rektor hälsar välkommen.
[2|Trivselregler|]
*^Ärende 2: Trivselregler
Reglerna antas.
[3|Avslut|]
*^Ärende 3: Avslut
Tack.
""", "ärende N with colon"),
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
    ("""
KYRKORÅDET
[84|Sammanträdets öppnande|]
^§ 84.	Sammanträdets öppnande
Kyrkoherden öppnar med andakt.
*Kyrkorådet beslutar
att lägga informationen till handlingarna
[85|Reparation av taket på Västra kyrkan|KR 2015/41]
^§ 85.	Reparation av taket på Västra kyrkan	Dnr KR 2015/41
Anbud har kommit in.
*Kyrkorådet beslutar
att anta anbudet
[86|Avslutning|]
^§ 86.	Avslutning
Ordföranden avslutar.
""", "parish council style: § with full stop and spaces, text bold decisions"),
    ("""
Mötesanteckningar
[1|Inledning|]
*^1. Inledning	09.00
Eva inleder.
[2|Läget i kommunerna|]
*^2. Läget i kommunerna	09.15
Alla berättar.
[3|Lunch|]
*^3. Lunch	12.00
Lunch åts.
[4|Summering|]
*^4. Summering	14.30
Bo summerar.
""", "title and responsible person, then time in a column"),
    ("""
~ EXEMPELBY KOMMUN	Sammanträdesprotokoll
*+Samhällsnämnden
Plats och tid	Kommunhuset, kl. 13.00-15.30
Beslutande	Anna Berg (S), ordförande
>>>>Bo Ek (M)
Övriga deltagande	Eva Holm, sekreterare
Utses att justera	Bo Ek
Justeringens plats och tid	Kommunkansliet 2014-03-10
Underskrifter	Sekreterare	Paragrafer §§ 20-22
>>>Eva Holm
>>Ordförande
>>>Anna Berg
*ANSLAG/BEVIS
Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
Organ	Samhällsnämnden
Datum för anslags uppsättande	2014-03-11
=====
~ EXEMPELBY KOMMUN	Sammanträdesprotokoll
[20|Godkännande av ärendelistan|]
*SAN § 20
*Godkännande av ärendelistan
*Samhällsnämndens beslut
Ärendelistan godkänns.
[21|Trafiksäkerhet på Storgatan|SAN 2014/15]
*^SAN § 21	SAN 2014/15
*Trafiksäkerhet på Storgatan
*Samhällsnämndens beslut
1	Hastigheten sänks till 30 km/h.
2	Förvaltningen återkommer i maj.
*Reservation
Bo Ek (M) reserverar sig.
[22|Anmälan av delegationsbeslut|SAN 2014/2]
*^SAN § 22	SAN 2014/2
*Anmälan av delegationsbeslut
*Samhällsnämndens beslut
Redovisningen godkänns.
""", "cover page with label columns, notice and signatures before the items; § 1 on the next page"),
    ("""
*+Protokoll
[4|Upprop|]
*^§ 4 Upprop
Upprop förrättas.
[5–7|Anmälan av motioner|]
*^§§ 5–7 Anmälan av motioner
Tre motioner anmäls och remitteras.
[8|Avslutning|]
*^§ 8 Avslutning
Tack.
""", "several sections in one heading"),
    ("""
*Barn- och ungdomsnämnden
[31|Sammanträdets öppnande|]
*^§ 31
*Sammanträdets öppnande
Ordföranden öppnar sammanträdet.
[32|Ansökan om godkännande som huvudman för fristående förskola – Montessori Lyckan AB|BUN 2016/0045]
*^§ 32	Dnr: BUN 2016/0045
*Ansökan om godkännande som huvudman för fristående
*förskola – Montessori Lyckan AB
*Beslut
Ansökan godkänns.
[33|Kränkande behandling – redovisning av anmälningar januari–mars|BUN 2016/0009]
*^§ 33	Dnr: BUN 2016/0009
*Kränkande behandling – redovisning av anmälningar januari–mars
*Beslut
Redovisningen noteras.
""", "committee style: § with case in a right column, title on two plain bold lines, Dnr spelled with colon"),
    ("""
Minnesanteckningar fört vid samråd med Hembygdsföreningen

[1|Välkommen|]
1. Välkommen
Ordförande Karin hälsade alla välkomna till hembygdsgården.

[2|Sommarens program|]
2. Sommarens program
Midsommarfirandet samlade 400 personer. Följande punkter noterades:
a. Toaletterna räckte inte.
b. Korven tog slut kl. 15.
c. Parkeringen var full.

[3|Ekonomi|]
3. Ekonomi
Överskottet blev 12 000 kr
2 000 kr går till nytt tak.

[4|Nästa sammankomst|]
4. Nästa sammankomst
Den 3 september.
""", "notes with roman body and underlined numbers, each item starts with a number and capital words then dash text"),
    ("""
*+Kyrkonämnden
[2019/14|Val av justerare|]
*^§ 2019/14 Val av justerare
Bo väljs.
[2019/15|Taket|]
*^§ 2019/15 Taket
Taket lagas.
[2019/16|Orgeln|]
*^§ 2019/16 Orgeln
Orgeln stäms.
""", "numbering by year slash number"),
    ("""
Protokoll fört vid sammanträde
[12|Mötets öppnande|]
^§ 12. Mötets öppnande
Ordföranden öppnade mötet.
[13|Jakträtten|]
^§ 13. Jakträtten
Vid förra mötet beslutades enligt
§ 7. Jakträtten utarrenderas på ett år i taget till den som bjuder mest.
Mötet beslutade att inte ändra detta.
[14|Mötets avslutande|]
^§ 14. Mötets avslutande
Ordföranden tackade.
""", "dot after sign: § 12. and a quotation of an earlier § at line start in the text"),
    ("""
KOMMUNFULLMÄKTIGE	1992-11-24
*§ 104
[104|BUDGET FÖR 1993|]
*BUDGET FÖR 1993
Ekonomichefen redogör.
KOMMUNFULLMÄKTIGE BESLUTAR
1. att fastställa budgeten
2. att fastställa utdebiteringen till 18:50
*§ 105
[105|FÖRSLAG TILL RENHÅLLNINGSTAXA|]
*FÖRSLAG TILL RENHÅLLNINGSTAXA
KOMMUNFULLMÄKTIGE BESLUTAR
att anta taxan
*§ 106
[106|VALÄRENDEN|]
*VALÄRENDEN
Till nämndeman väljs Karl Ek.
""", "council with headings in capitals and plain numbers in decision lists"),
    ("""
*+Protokoll styrelsen
[1|2023 års verksamhetsplan|]
*^§ 1 2023 års verksamhetsplan
Planen antas.
[2|5 nya cykelställ vid entrén|]
*^§ 2 5 nya cykelställ vid entrén
Inköp beslutas.
[3|10-årsjubileum|]
*^§ 3 10-årsjubileum
Fest i maj.
[4|Avslutning|]
*^§ 4 Avslutning
Slut.
""", "titles with years, amounts and street numbers at the start"),
    ("""
*+Anteckningar styrgrupp
[1|Lägesrapport|]
*^1. Lägesrapport
*Projekt Ung kraft
Arbetet går enligt den plan som beslutades i januari och redovisas i maj.
*Projekt Grön väg
Försenat.
[2|Budget|]
*^2. Budget
*Intäkter
Intäkterna är som väntat efter årets första månader, skriver ekonomen i rapporten.
*Kostnader
Högre än väntat.
[3|Nästa möte|]
*^3. Nästa möte
Den 3 maj.
""", "bullets as items are not items; numbered headings with sub-bullets that are bold"),
    ("""
Sida 1
*+Protokoll
[1|Öppnande|]
*^§ 1 Öppnande
Text om detta.
Justerandes sign
=====
Sida 2
[2|Rapport från vägmötet|]
*§ 2 Rapport från vägmötet
Text om detta också.
Justerandes sign
=====
Sida 3
[3|Underhåll av bryggan|]
*§ 3 Underhåll av bryggan
Text igen.
Justerandes sign
=====
Sida 4
[4|Avslutning|]
*§ 4 Avslutning
Text till sist.
Justerandes sign
""", "page furniture repeated as text between items"),
    ("""
*+Miljönämnden
[70|Föreläggande om avlopp, Näs 2:1|MIL 2021-44]
*^§ 70
*Föreläggande om avlopp, Näs 2:1
MIL 2021-44
*Beslut
Med stöd av 26 kap.
9 § miljöbalken förelägger nämnden ägaren.
*Bestämmelser
9 § Avloppsvatten ska avledas och renas.
12 § Det är förbjudet att släppa ut avloppsvatten.
[71|Avgift för tillsyn|MIL 2021-45]
*^§ 71
*Avgift för tillsyn
MIL 2021-45
*Beslut
Avgiften är 4 000 kr.
[72|Rapporter|]
*^§ 72
*Rapporter
*Beslut
Noteras.
""", "a law section quoted as a heading inside an item"),
    ("""
*+Beslutslista
*Kommunstyrelsen 2022-01-11
[1|Val av justerare|]
^§ 1 Val av justerare
Beslut: Bo utses.
[2|Budgetdirektiv|]
^§ 2 Budgetdirektiv
Beslut: Direktiven antas.
[3|Övrigt|]
^§ 3 Övrigt
Beslut: Inget.
*Socialnämnden 2022-01-18
Närvarande: Anna, Eva
[1|Val av justerare|]
^§ 1 Val av justerare
Beslut: Eva utses.
[2|Riktlinjer|]
^§ 2 Riktlinjer
Beslut: Antas.
""", "decision list of several bodies: § repeated under each body"),
    ("""
SAMMANFATTNING AV STYRELSEMÖTET
[|EKONOMIN|]
^EKONOMIN
Kassan ser bra ut inför sommaren.
[|NYA MEDLEMMAR|]
^NYA MEDLEMMAR
Sju nya medlemmar hälsades välkomna.
[|HÖSTFESTEN|]
^HÖSTFESTEN
Festen blir den 3 oktober.
""", "blog-like summary without numbers, headings in capitals"),
    ("""
Mötesprotokoll Idrottsföreningen Kämparna
Närvarande: tolv medlemmar

[1|Mötets öppnande|]
1 - Mötets öppnande
Ordföranden öppnade mötet.

[2|Val av två justerare|]
2 - Val av två justerare
Anna och Bo valdes.

[3|Klubbhuset|]
3 - Klubbhuset
Färg köps in.

[4|Avslutning|]
4 - Avslutning
Ordföranden tackade.
""", "items numbered by hand with hyphen"),
    ("""
*+Kallelse och protokoll
*Föredragningslista
Tid	Nr	Ärende
13.00	1	Upprop
13.05	2	Val av justerare
13.10	3	Årsbokslut
*Protokoll
[1|Upprop|]
*^§ 1 Upprop
Upprop sker.
[2|Val av justerare|]
*^§ 2 Val av justerare
Anna utses.
[3|Årsbokslut|VN 2013/3]
*^§ 3 Årsbokslut	VN 2013/3
Bokslutet godkänns.
""", "agenda table with time, number and title first, then items"),
    ("""
Protokoll samverkansmöte
*Nr	Ärende	Notering	Ansvarig
[1|Öppnande|]
1	Öppnande	Mötet öppnades.	BG
[2|Arbetsmiljö|]
2	Arbetsmiljö	Skyddsrond hålls i maj.	LJ
[3|Semester|]
3	Semester	Listan hängs upp.	BG
[4|Avslut|]
4	Avslut	Mötet slutade.	BG
""", "numbers inside the first column of a wide table, title and text on the same line after tabs"),
    ("""
/Protokoll
[1|Öppnande|]
/^(1) Öppnande
Eva öppnade.
[2|Bidrag|]
/^(2) Bidrag
Bidrag söks.
[3|Slut|]
/^(3) Slut
Mötet slutade.
""", "headings with text in italics and number with parenthesis on both sides"),
    ("""
*+Nätverksträff
[1|Vad gör vi åt skräpet?|]
*^1. Vad gör vi åt skräpet?
Städdag ordnas.
[2|Grattis Anna!|]
*^2. Grattis Anna!
Anna fyller år.
[3|Hur går det för Ung 2020?|]
*^3. Hur går det för Ung 2020?
Bra.
""", "titles ending with question mark or exclamation"),
    ("""
Styrelsemöte
[1|Öppnande|]
*^§ 1 Öppnande
Mötet öppnades.
[2|Närvarande|]
*^§ 2 Närvarande
Karin Berg, Bo Ek, Eva Holm
[3|Dagordning|]
*^§ 3 Dagordning
Dagordningen godkändes.
[4|Beslut per capsulam|]
*^§ 4 Beslut per capsulam
Styrelsen har beslutat att köpa en dator.
[5|Avslutning|]
*^§ 5 Avslutning
Slut.
""", "attendance as an item"),
    ("""
*+Kommunfullmäktige
[10|Interpellation om skolan|]
*^§ 10 Interpellation om skolan
Anf. 1 Anna Berg (S)
Fru ordförande! Skolan behöver mer pengar.
Anf. 2 Bo Ek (M)
Det håller jag inte med om.
Anf. 3 Anna Berg (S)
Jag hör det.
[11|Interpellation om badet|]
*^§ 11 Interpellation om badet
Anf. 4 Eva Holm (C)
Badet är stängt.
Anf. 5 Ola By (S)
Det öppnar i juni.
[12|Avslutning|]
*^§ 12 Avslutning
Slut.
""", "debate protocol: speeches numbered inside items"),
    ("""
*+Regionfullmäktige
[60|Regionplan och budget 2024|RS 2023-1]
*^§ 60 Regionplan och budget 2024 (RS 2023-1)
*Beslut
1. Budgeten fastställs enligt följande:
1	Hälso- och sjukvård	12 300
2	Kollektivtrafik	2 400
3	Kultur	300
2. Skattesatsen är 11,18.
3. Låneramen är 3 miljarder.
*Reservationer
S och V reserverar sig.
[61|Taxor i kollektivtrafiken|RS 2023-2]
*^§ 61 Taxor i kollektivtrafiken (RS 2023-2)
*Beslut
Taxorna antas.
[62|Valärenden|RS 2023-3]
*^§ 62 Valärenden (RS 2023-3)
*Beslut
1. Anna Berg entledigas.
2. Bo Ek väljs.
""", "long budget decision with numbered tables"),
    ("""
Protokoll
[7|Upprop|]
*§ 7	Upprop
>>>>Upprop förrättas enligt bilaga 1.
[8|Skrivelse om hundar i parken|]
*^§ 8	Skrivelse om hundar i parken
>>>>Skrivelsen lades till handlingarna.
[9|Rapport|]
*^§ 9	Rapport
>>>>Rapporten noterades.
""", "number and title far apart, text column right of the title"),
    ("""
Protokol1 fort vid arsmote 1987
Narvarande 14 medlemmar

[1|Oppnande|]
1. Oppnande
Ordf. oppnade motet och halsade valkommen.

[2|Val av ordf. for motet|]
2, Val av ordf. for motet
Till ordf. valdes Sven Berg.

[3|Arsberattelse|]
3. Arsberattelse
Upplastes och godkandes.

[5|Avslutning|]
5, Avslutning
Motet avslutades.
""", "OCR noise: numbers with stray letters and missing diacritics, plain"),
    ("""
*+Notes / anteckningar
[1|Inledning|]
*^Punkt 1 – Inledning
Alla presenterade sig.
[2|Budget (ca 30 min)|]
*^Punkt 2 – Budget (ca 30 min)
Budgeten gicks igenom.
[3|Övriga frågor|]
*^Punkt 3 – Övriga frågor
Inga.
""", "English-style agenda of an international project, in Swedish"),
    ("""
*+Nämnden
[1|Yrkande från vänsterpartiet om fri lunch|]
*^§ 1 Yrkande från vänsterpartiet om fri lunch
*Beslut
Avslås.
[2|Yttrande|]
*^§ 2 Yttrande
*Beslut
Antas.
[3|Information|]
*^§ 3 Information
Information lämnas.
[4|Reservation mot hyreshöjning|]
*^§ 4 Reservation mot hyreshöjning
*Beslut
Noteras.
""", "items whose titles begin with the words of in-item headings"),
    ("""
*+Projektmöte
[1|Inledning|]
*^1 Inledning
[1.1|Förra protokollet|]
^1.1 Förra protokollet
Godkändes.
[1.2|Dagordning|]
^1.2 Dagordning
Godkändes.
[2|Rapporter|]
*^2 Rapporter
[2.1|Läget i delprojekt A|]
^2.1 Läget i delprojekt A
Går bra. Kostnaden är
2.5 miljoner kronor.
[2.2|Läget i delprojekt B|]
^2.2 Läget i delprojekt B
Försenat till 2.3 nästa år.
[3|Avslutning|]
*^3 Avslutning
Slut.
""", "mother and child numbers without dots in between, deep decimals"),
    ("""
FÖRVALTNINGSUTSKOTTET
Sammanträde 1985-02-12
§ 41
[41|PROTOKOLLSJUSTERING|]
PROTOKOLLSJUSTERING
Till justeringsman utsågs Karl Ek.
§ 42
[42|LÄKARVAKANSER I NORRA OMRÅDET|]
LÄKARVAKANSER I NORRA OMRÅDET
Skrivelse från direktionen 1985-01-30.
Utskottet beslöt
att till handlingarna lägga skrivelsen.
§ 43
[43|NYBYGGNAD AV VÅRDCENTRAL I SKOGBY|]
NYBYGGNAD AV VÅRDCENTRAL I SKOGBY
Utskottet beslöt föreslå landstinget
att bevilja medel.
""", "landstinget 1985: § first, capitals, paragraph text close under, no white between"),
    ("""
Anteckningar från elevråd
Vi träffades i matsalen och pratade om maten. Den är god men köerna är långa.
Sedan pratade vi om skolgården. Gungorna ska lagas till våren, sa vaktmästaren.
Nästa gång träffas vi i mars.
""", "school council in prose without any headings has no items"),
    ("""
*Kommunstyrelsens arbetsutskott
Ärendelista
26 Dnr KS 2018/14 Information .......... 3
27 Dnr KS 2018/124 Årsredovisning för Näs kommun 2017 .......... 4
28 Dnr KS 2017/484 Svar på medborgarförslag om bättre busstider i kommunens
ytterområden .......... 9
=====
[26|Information|KS 2018/14]
*26 Dnr KS 2018/14
*+Information
Kommunchefen informerar om läget.
=====
[27|Årsredovisning för Näs kommun 2017|KS 2018/124]
*27 Dnr KS 2018/124
*+Årsredovisning för Näs kommun 2017
*Arbetsutskottets förslag
Årsredovisningen godkänns.
=====
[28|Svar på medborgarförslag om bättre busstider i kommunens ytterområden|KS 2017/484]
*28 Dnr KS 2017/484
*+Svar på medborgarförslag om bättre busstider i kommunens
*+ytterområden
*Arbetsutskottets förslag
Medborgarförslaget avslås.
""", "contents with § lost, case number before the title, dotted leaders; body with case number under"),
    ("""
NÄS KOMMUN	SAMMANTRÄDESPROTOKOLL
[1|Namninsamling med begäran om folkomröstning|2012-KS0467 049]
*^Ks 1	Dnr 2012-KS0467 049
*Namninsamling med begäran om folkomröstning
Enligt 5 kap 23 § kommunallagen kan frågan väckas.
*Kommunstyrelsens beslut
Begäran avslås.
[2|Budgetuppföljning november|2012-KS0011 042]
*^Ks 2	Dnr 2012-KS0011 042
*Budgetuppföljning november
*Kommunstyrelsens beslut
Rapporten läggs till handlingarna.
[3|Delgivningar|]
*^Ks 3
*Delgivningar
*Kommunstyrelsens beslut
Delgivningarna noteras.
""", "board abbreviation and number without the sign, year-first diary number"),
    ("""
*+Kulturnämnden
KN 2016/12
[4|Stöd till studieförbunden|KN 2016/12]
*§ 4
*Stöd till studieförbunden
*Beslut
Stödet beviljas.

KN 2016/19
[5|Öppettider på biblioteket|KN 2016/19]
*§ 5
*Öppettider på biblioteket
*Beslut
Tiderna ändras.

KN 2016/2
[6|Anmälningsärenden|KN 2016/2]
*§ 6
*Anmälningsärenden
*Beslut
Noteras.
""", "case number printed on the line above the sign"),
    ("""
*+Hälso- och sjukvårdsnämnden
[88|Mötets öppnande|]
*^Mötets öppnande	§ 88
Ordföranden öppnar mötet.
[89|Avtal om ambulansflyg|HSN 2015-0123]
*^Avtal om ambulansflyg	§ 89
HSN 2015-0123
*Beslut
Avtalet godkänns.
[90|Rapporter från förvaltningen|]
*^Rapporter från förvaltningen	§ 90
*Beslut
Rapporterna noteras.
""", "sign at the right edge after the title"),
    ("""
*+Projektgruppen
[1|Inledning|]
*^§ 1 Inledning
Alla hälsas välkomna.
[2|Rapporter|]
*^§ 2 Rapporter
[2.1|Ekonomi|]
*^§ 2.1 Ekonomi
Allt enligt plan.
[2.2|Personal|]
*^§ 2.2 Personal
Två nya.
[3|Avslutning|]
*^§ 3 Avslutning
Slut.
""", "sign with decimals"),
    ("""
*+Föreningsstyrelsen
[12/24|Öppnande|]
*^§ 12/24 Öppnande
Eva öppnade mötet.
[13/24|Ekonomi|]
*^§ 13/24 Ekonomi
Kassan är god.
[14/24|Avslutning|]
*^§ 14/24 Avslutning
Slut.
""", "numbers with the two last figures of the year"),
    ("""
*Servicenämnden
[17|Lokalförsörjningsplan|SVN 2018/7]
*^§ 17 Lokalförsörjningsplan
/Dnr SVN 2018/7
/Föredragande: Anna Berg
Planen gicks igenom och godkändes.
[18|Städning av skolor|SVN 2018/9]
*^§ 18 Städning av skolor
/Dnr SVN 2018/9
/Föredragande: Bo Ek
Upphandlingen avbryts.
[19|Övrigt|]
*^§ 19 Övrigt
Inget.
""", "item heading followed by a responsible body in italics and the text in the same type"),
    ("""
*+Gemensam nämnd för hjälpmedel
[5|Avgifter/egenavgifter 2015 (revidering)|]
*^5. Avgifter/egenavgifter 2015 (revidering)
Nämnden fastställer avgifterna.
[6|Val till presidium (ordf., 1:e och 2:e v. ordf.)|]
*^6. Val till presidium (ordf., 1:e och 2:e v. ordf.)
Nämnden väljer presidium.
[7|Tider 2015: 4/2, 6/5, 9/9|]
*^7. Tider 2015: 4/2, 6/5, 9/9
Tiderna antas.
""", "joint committee with its name before a long compound title with slash and parentheses"),
    ("""
PROTOKOLL STYRELSEMÖTE NR 5
Närvarande: Anna, Bo, Eva, Nils och Ola som alla har rösträtt i styrelsen i dag
[1|Mötets öppnande|]
1. Mötets öppnande
Anna öppnade mötet klockan 19.00 och hälsade alla välkomna till föreningens lokal i Viken.
[2|Val av mötesordförande och sekreterare|]
2. Val av mötesordförande och sekreterare
Till ordförande valdes Anna och till sekreterare valdes Bo, som också för protokollet i dag.
[3|Snöröjning|]
3. Snöröjning
Traktorn är trasig. Styrelsen beslutade att hyra in en traktor till dess att den är lagad.
[4|Midsommar|]
4. Midsommar
Nils ansvarar för stången. Följande behövs:
1. Björkris
2. Rep
3. Dragspel
[5|Nästa möte|]
5. Nästa möte
Den 4 maj klockan 19.00 i lokalen. Bo meddelar dem som inte kunde vara med på mötet.
[6|Avslutning|]
6. Avslutning
Anna avslutade mötet.
""", "plain dots, text begins right under without white, titles short"),
    ("""
*+Anteckningar från klasskonferens
[|Läsning|]
*^Läsning:
Alla läser varje dag i tjugo minuter.
[|Matematik|]
*^Matematik:
Nya böcker har kommit.
[|Raster|]
*^Raster:
Fler vuxna ute.
""", "school conference with headings ending in colon and no numbers"),
    ("""
*+Nämnden
[30|Information|]
*^§ 30 Information
Chefen informerar om budget.
[31|Taxor|]
*^§ 31 Taxor
Taxorna antas.
[32|Information|]
*^§ 32 Information
Ekonomen informerar om bokslut.
""", "same title twice with different numbers"),
    ("""
*+Kommunstyrelsen
[55|Verksamhetsplan med budget för perioden 1 januari 2022 till och med 31 december 2024|]
*^§ 55 Verksamhetsplan med budget för perioden 1 januari 2022 till och med
*31 december 2024
Planen antas.
[56|Revisionsrapport – granskning av kommunens arbete med Agenda 2030|]
*^§ 56 Revisionsrapport – granskning av kommunens arbete med Agenda
*2030
Svaret antas.
[57|Avslutning|]
*^§ 57 Avslutning
Slut.
""", "two-line heads where the wrapped part is a date or a number"),
    ("""
Minnesanteckningar från tillgänglighetsrådet
Närvarande: Anna Berg, Bo Ek, Eva Holm

[1|Öppnande|]
1. Öppnande – Anna öppnade mötet och hälsade alla välkomna till det nya kommunhuset.
[2|Ramper|]
2. Ramper – Bo berättade att ramperna vid torget ska bytas ut under våren nästa år.
[3|Teckentolk|]
3. Teckentolk – Rådet vill att tolk bokas till kommunfullmäktiges möten under hösten.
[4|Nästa möte|]
4. Nästa möte – Den 3 maj klockan 14.00 i samma lokal.
""", "agenda in the body of the notes as one paragraph each, number and title, then a dash and text"),
    ("""
*+Protokoll
[1|Upprop|]
*^§ 1 Upprop
Upprop sker.
[2|Detaljplan för Hamnen|]
*^§ 2 Detaljplan för Hamnen
Planen antas.
[3|Avslutning|]
*^§ 3 Avslutning
Ordföranden tackar.

Vid protokollet	Justeras
Anna Berg	Bo Ek
=====
*Paragrafregister
§ 1 Upprop	1
§ 2 Detaljplan för Hamnen	1
§ 3 Avslutning	1
""", "attestation list and index of sections after the signatures"),
    ("""
*+Överförmyndarnämnden
[9|Ansökan om byte av god man, ärende 34-19|]
*^§ 9 Ansökan om byte av god man, ärende 34-19
Sekretess.
[10|AA|]
*^§ 10 AA
Sekretess.
[11|BB|]
*^§ 11 BB
Sekretess.
[12|Delegationsbeslut|]
*^§ 12 Delegationsbeslut
Noteras.
""", "titles that are persons or places in an individual matters list"),
    ("""
Protokoll
1.
[1|Öppnande|]
Öppnande
Eva öppnade.
2.
[2|Val av justerare|]
Val av justerare
Bo valdes.
3.
[3|Ekonomi|]
Ekonomi
God.
4.
[4|Avslutning|]
Avslutning
Slut.
""", "heading numbers in a separate line with a full stop, typewriter, text plain, ten or more items"),
    ("""
*+Protokoll
[1|Öppnande|]
*^1. Öppnande
Eva öppnade.
[2|Enkät till medlemmarna|]
*^2. Enkät till medlemmarna
Enkäten bifogas.
[3|Avslutning|]
*^3. Avslutning
Slut.
=====
*Bilaga 1
*+Enkät
1. Hur ofta besöker du lokalen?
2. Vad tycker du om avgiften?
3. Vill du vara med i styrelsen?
4. Har du andra förslag?
5. Vad heter du?
""", "questions numbered inside a questionnaire annex are not items"),
    ("""
Årsmöte 2009
[1|Mötets öppnande|]
*^1. Mötets öppnande
Ordföranden öppnade mötet.
[2|Val av styrelse|]
*^2. Val av styrelse
Till styrelse valdes:
1. Anna Berg, ordförande
2. Bo Ek, kassör
3. Eva Holm, sekreterare
4. Nils Ask, ledamot
5. Ola By, suppleant
[3|Val av revisorer|]
*^3. Val av revisorer
1. Karin Lind
2. Sven Ek
[4|Avslutning|]
*^4. Avslutning
Slut.
""", "election meeting: long plain lists of names under numbered items"),
    ("""
*Protokollsutdrag
[12|Delårsrapport|KS 2019/77]
*^KSAU § 12	KS 2019/77
*Delårsrapport
*Beslut
Föreslår kommunstyrelsen att godkänna rapporten.
[40|Delårsrapport|KS 2019/77]
*^KS § 40	KS 2019/77
*Delårsrapport
*Beslut
Föreslår kommunfullmäktige att godkänna rapporten.
[18|Delårsrapport|KS 2019/77]
*^KF § 18	KS 2019/77
*Delårsrapport
*Beslut
Rapporten godkänns.
""", "several bodies' prefixes change within one file of extracts"),
    ("""
Kommunfullmäktige i Ås den 28 maj 1979
[61|Ansökan om borgen för Ås ishall|112/79]
§ 61. Ansökan om borgen för Ås ishall.	Dnr 112/79
Kommunstyrelsen har den 3 maj, § 145, tillstyrkt ansökan.
Beslöts att bifalla ansökan.
[62|Utbyggnad av vatten och avlopp i Norrby|98/79]
§ 62. Utbyggnad av vatten och avlopp i Norrby.	Dnr 98/79
Beslöts att bordlägga ärendet.
[63|Avsägelse från Karl Ek|]
§ 63. Avsägelse från Karl Ek.
Beslöts att bevilja avsägelsen.
""", "old council: § and title in running type with the marginal case number at line end"),
    ("""
*+Kultur- och fritidsnämnden
[89|Godkännande av föredragningslista|]
*^Godkännande av föredragningslista
§ 89

Beslöts att godkänna listan.
[90|Bidrag till studieförbund i kommunens alla delar och till folkbildningens dag|2013-000088]
*^Bidrag till studieförbund i kommunens alla delar och till
*folkbildningens dag
§ 90	Dnr 2013-000088

Beslöts att fördela bidraget.
[91|Meddelanden|]
*^Meddelanden
§ 91

Beslöts att notera meddelandena.
""", "title above the number, case number beside it"),
    ("""
*+Årsmötesprotokoll
[1|Mötets öppnande|]
*^§ 1 Mötets öppnande
Ordföranden öppnade mötet.
[2|Kallelse|]
*^82 Kallelse
Kallelsen godkändes.
[3|Val|]
*^§ 3 Val
Följande valdes:
1. Anna Berg
2. Bo Ek
[4|Motioner|]
*^4 Motioner
4 Inga motioner fanns.
[5|Avslutning|]
*^§ 5 Avslutning
Tack.
""", "sign lost in one heading and misread in another, with a numbered list in the text"),
    ("""
*Minnesanteckningar från samråd den 3 maj 2012
Närvarande: Anna Berg och Bo Ek
[|Trafiken vid torget|]
*Trafiken vid torget
Bilarna kör för fort. Kommunen sätter upp en skylt.
[|Skolan|]
*Skolan
Taket läcker. Det lagas i juli.
[|Nästa möte|]
*Nästa möte
Den 4 oktober.
""", "unnumbered: the document's title in the same type as the headings"),
    ("""
++Nätverket för vuxenutbildning
Torsdag 12 mars 2020, Skype
*Med på mötet:
Anna (Sala), Bo (Heby), Eva (Knivsta)
[|Hur påverkas vi av distansläget?|]
*Hur påverkas vi av distansläget?
- Sala: all undervisning på distans.
- Heby: delvis.
[|Vad behöver vi av regionen?|]
*Vad behöver vi av regionen?
- Stöd om nationella prov.
[|Övrigt|]
*Övrigt
- Inget.
""", "unnumbered: bold question headings with bullets under"),
    ("""
*++Folkhälsorådet
Datum: 2011-05-04
Plats: Stadshuset
[|Drogvaneundersökning|]
/^Drogvaneundersökning
Resultatet visades av Anna Berg, som också svarade på frågor om hur enkäten gjordes.
*Beslut
Rådet tackar för informationen.
[|Cykelkampanj|]
/^Cykelkampanj
Kampanjen startar i maj och pågår till och med september i alla skolor i kommunen.
*Beslut
Rådet avsätter 20 000 kronor.
[|Möten under hösten|]
/^Möten under hösten
Den 7 september och den 9 november klockan nio i stadshuset.
""", "unnumbered: headings in italics, sub-headings Beslut in bold"),
    ("""
MINNESANTECKNINGAR BRUKARRÅD
Deltagare: Anna, Bo, Eva

[|MATEN|]
MATEN
Tre önskemål:
1. Mer fisk
2. Mindre ris
3. Glass på lördagar

[|TAXIN|]
TAXIN
Taxin är sen. Enhetschefen ringer bolaget.

[|NÄSTA MÖTE|]
NÄSTA MÖTE
Den 4 juni.
""", "unnumbered capitals with numbered lists inside"),
    ("""
Anteckningar arbetsplatsträff

[|Arbetsmiljö|]
Arbetsmiljö:
Skyddsronden gav tre anmärkningar. De åtgärdas av vaktmästaren under nästa vecka.

[|Schema|]
Schema:
Nytt schema gäller från och med den 1 september. Önskemål lämnas före midsommar.

[|Övrigt|]
Övrigt:
Anna slutar i augusti och tackas av med tårta på fredag i personalrummet.
""", "unnumbered by underlined-looking colon lines in plain type with white above"),
    ("""
Box 12, 123 45 Näs
*NÄS KOMMUN
*Kommunala pensionärsrådet
*Protokoll 2/2006
2006-05-11
*^Närvarande
Karl Berg, PRO
Ulla Ek, SPF
[1|Öppnande|]
*^1. Öppnande
Ordföranden öppnade.
[2|Hemtjänsten|]
*^2. Hemtjänsten
Chefen berättade.
[3|Avslutning|]
*^3. Avslutning
Ordföranden avslutade.
""", "letterhead lines and a bold sender before numbered items"),
]
