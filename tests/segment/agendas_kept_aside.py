"""Further invented agendas, kept aside while the rules were written: they measure, the others taught."""

# fmt: off
KEPT_ASIDE = [
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
Anteckningar från elevråd
Vi träffades i matsalen och pratade om maten. Den är god men köerna är långa.
Sedan pratade vi om skolgården. Gungorna ska lagas till våren, sa vaktmästaren.
Nästa gång träffas vi i mars.
""", "school council in prose without any headings has no items"),
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
]
