"""Invented heads of bodies not thought of when the rules were made: companies, parishes, networks, digital meetings."""

HEADS_OF_PROSE = [
    ("company board in one running sentence", """
*Protokoll fört vid styrelsesammanträde i Norrdalens Bostäder AB torsdagen den 4 mars 1993 kl. 14.00
Vid sammanträdet närvar styrelseledamöterna Birger Sandell (ordf.), Gun Ekwall och Tore Lind samt suppleanten
Majvor Rask, den sistnämnda såsom ersättare för Olle Hammar. Dessutom deltog verkställande direktören Sten
Brolin och, under § 4, ingenjören Arne Holm från Byggkonsult AB. Såsom protokollförare tjänstgjorde Eva Wall.
§ 1 Sammanträdets öppnande
Ordföranden förklarade sammanträdet öppnat.
-----
date=1993-03-04
present Birger Sandell; role=ordf
present Gun Ekwall
present Tore Lind
present Majvor Rask; for=Olle Hammar
absent Olle Hammar
present Sten Brolin; role=verkställande direktören
present Arne Holm; role=ingenjören; org=Byggkonsult AB; partial=under § 4
present Eva Wall; role=protokollförare
"""),
    ("Stockholm: present with substitutes in two columns of members and those who serve", """
~ Stockholms stad   Protokoll 5/2019
*Farsta stadsdelsnämnd
Tid:   Torsdagen den 23 maj 2019 kl. 18.00-19.40
Plats:   Storforsplan 36
Justerat:   Den 29 maj 2019
*Närvarande
Ordföranden Leif Sandmark (S)
Vice ordföranden Britt Hallin (M)
Ledamöterna Ove Dahl (S), Kerstin Ås (V) och Nils Frisk (L)
Tjänstgörande ersättarna Eva Strand (M) för Per Hult (M) och Sara Mo (MP) för Lo Berg (MP)
Ersättarna Jan Ryd (S) fr.o.m. § 5, Ulla Pihl (SD)
Stadsdelsdirektören Maria Nord, avdelningschefen Tom Wik och nämndsekreteraren Ann Falk
§ 1 Val av justerare
-----
body=Farsta stadsdelsnämnd
date=2019-05-23
place=Storforsplan 36
start_time=18:00
present Leif Sandmark; party=S
present Britt Hallin; party=M
present Ove Dahl; party=S
present Kerstin Ås; party=V
present Nils Frisk; party=L
present Eva Strand; party=M; for=Per Hult
absent Per Hult; party=M
present Sara Mo; party=MP; for=Lo Berg
absent Lo Berg; party=MP
present Jan Ryd; party=S; partial=fr.o.m. § 5
present Ulla Pihl; party=SD
present Maria Nord; role=Stadsdelsdirektören
present Tom Wik; role=avdelningschefen
present Ann Falk; role=nämndsekreteraren
"""),
    ("pensioners' council with organisations in groups", """
*Minnesanteckningar   Kommunala pensionärsrådet
Datum: 2014-09-11
Plats: Sessionssalen
Närvarande från PRO: Rune Alm, Inga-Lill Sved
Närvarande från SPF: Gösta Prim och Barbro Lod
Från kommunen: Lena Holst (ordf), Karin Mård (sekr)
Frånvarande: Sven Hjelm PRO
Inbjuden gäst: Eva Trana, hemtjänstchef
1. Mötet öppnas
-----
body=Kommunala pensionärsrådet
type=minnesanteckningar
place=Sessionssalen
present Rune Alm; org=PRO
present Inga-Lill Sved; org=PRO
present Gösta Prim; org=SPF
present Barbro Lod; org=SPF
present Lena Holst; role=ordf
present Karin Mård; role=sekr
absent Sven Hjelm; org=PRO
guest Eva Trana; role=hemtjänstchef
"""),
    ("a network's title in one line with the type before it", """
*MINNESANTECKNINGAR  Nätverk för skolsköterskor i norra Dalsland
2017-02-09
Plats: Hos Karin Lundbo, Bengtsfors
Deltagare: Karin Lundbo, Mia Thor, Åsa Wennerholm
Anmält förhinder: Lotta Kvist. Gäst efter fika: Per Rosén, skolpsykolog
Föregående anteckningar
Lades till handlingarna.
-----
body=Nätverk för skolsköterskor
type=minnesanteckningar
place=Hos Karin Lundbo, Bengtsfors
present Karin Lundbo
present Mia Thor
present Åsa Wennerholm
absent Lotta Kvist
guest Per Rosén; role=skolpsykolog
"""),
    ("housing cooperative: only the officers, under their labels", """
+*Protokoll ordinarie föreningsstämma Brf Lärkan 12
Datum: 2019-05-14 kl 18.30
Plats: Föreningslokalen, Storgatan 4
Stämmoordförande: Hans Björk
Sekreterare: Lisa Modin
Justerare: Omar Khalil och Siv Torell
Närvarande: 24 medlemmar
§ 1 Stämmans öppnande
Stämman öppnades.
-----
organisation=Brf Lärkan 12
body=Föreningsstämman
attesters=Omar Khalil, Siv Torell
present Hans Björk; role=Stämmoordförande
present Lisa Modin; role=Sekreterare
present Omar Khalil; role=Justerare
present Siv Torell; role=Justerare
"""),
    ("names to attest under a label at the end", """
*Styrelsemöte Byalaget Hästhagen
2008-10-02 hos Gun Persson
Närvarande: Gun Persson, Lars Ek, Nina Gård
1. Mötets öppnande
Gun öppnade mötet.
2. Avslutning
Mötet avslutades.
Vid protokollet
Nina Gård
Justeras
Lars Ek   Gun Persson
-----
body=Styrelsen
secretary=Nina Gård
attesters=Lars Ek, Gun Persson
present Gun Persson
present Lars Ek
present Nina Gård
"""),
    ("parties with several names to a line", """
*Protokoll Gruppledarträff
2022-03-07 Teams
Deltagare
För S: Anna Wik, Bo Lind, Cia Ros
För M: David Ek
För SD: Eva Gran och Filip Holm
Tjänstemän: Gun Nord, kommundirektör
Ej närvarande: KD
1 Budget
-----
present Anna Wik; party=S
present Bo Lind; party=S
present Cia Ros; party=S
present David Ek; party=M
present Eva Gran; party=SD
present Filip Holm; party=SD
present Gun Nord; role=kommundirektör
"""),
    ("municipality, name and office parted by dashes", """
*Anteckningar från möte med näringslivscheferna i Fyrbodal
Tid: 2018-04-19 kl 9-12
Plats: Vänersborg
Deltagare:
Bengtsfors – Karin Moe – näringslivsutvecklare
Dals-Ed – Jan Hult – kommunchef
Åmål – Sofia Ask – näringslivschef, via länk
Ej deltagit: Mellerud – Per Lo, Färgelanda – Åsa Bro
Vid pennan: Eva Stål, Fyrbodals kommunalförbund
1. Välkommen
-----
place=Vänersborg
secretary=Eva Stål
present Karin Moe; municipality=1460; role=näringslivsutvecklare
present Jan Hult; municipality=1438; role=kommunchef
present Sofia Ask; municipality=1492; role=näringslivschef
absent Per Lo; municipality=1461
absent Åsa Bro; municipality=1439
"""),
    ("steering group of a project, table with marks and organisations", """
*Styrgruppsmöte projekt Gröna Vägar (ESF)
2013-11-20
Namn   Organisation   Närvarande
Maria Fors   Arbetsförmedlingen   x
Ali Hassan   Region Gävleborg   x
Per Ström   Försäkringskassan   Frånvarande
Eva Lund   Bollnäs kommun   x, till kl 11
1. Inledning
-----
present Maria Fors; org=Arbetsförmedlingen
present Ali Hassan; org=Region Gävleborg
absent Per Ström; org=Försäkringskassan
present Eva Lund
"""),
    ("labels broken over two lines beside their lists", """
*LILLSJÖ FÖRSAMLING
Kyrkorådet   PROTOKOLL
Tid   2001-02-13 kl 19.00
Närvarande      Per Ask, ordf.
                Ulla By
Ej tjänst-      Göran Frank
görande ers.    Siv Hall
Förtroendevalda   Kalle Norr
med närvarorätt   Rut Öst
Övriga när-     Eva Präst, kyrkoherde
varande         Jan Kamin, kamrer
Justerare       Ulla By
§ 10
Inledning
-----
body=Kyrkorådet
present Per Ask; role=ordf
present Ulla By
present Göran Frank
present Siv Hall
present Kalle Norr
present Rut Öst
present Eva Präst; role=kyrkoherde
present Jan Kamin; role=kamrer
"""),
    ("old board: herr and fru, and an office before the name on a line that goes on", """
Protokoll fört vid sammanträde med socialnämnden i Ånge den 12 oktober 1971
Närvarande:   herrar Karl Bergström, ordförande, Nils Lundin, Axel Hedman och Erik Frost
              samt fru Märta Sjögren och fröken Elsa Blom,
              ävensom till och med § 180 byråassistent Rolf Dahl
Frånvarande:   hr Gustav Moberg
Att justera:   hr Lundin och fru Sjögren
§ 175
Bidrag
-----
date=1971-10-12
present Karl Bergström; role=ordförande
present Nils Lundin
present Axel Hedman
present Erik Frost
present Märta Sjögren
present Elsa Blom
present Rolf Dahl; role=byråassistent
absent Gustav Moberg
"""),
    ("comma list of those who serve instead of others", """
*Kommunfullmäktige
Plats och tid: Folkets hus, måndagen den 3 juni 2024 klockan 17.00-19.30
Ledamöter
Rut Alm (S), ordförande, Ove Brink (C), 1:e vice ordförande, Ida Dahl (V), Stig Ehn (M)
Tjänstgörande ersättare
Nils Falk (SD) i stället för Kurt Grå (SD), Eva Hed (S) i stället för Mia Ivarsson (S) till och med § 40,
Lars Jung (M) ersätter Pia Kroon (M)
Ej tjänstgörande ersättare
Åke Lo (C), Siv Mård (S) §§ 35-38
§ 35 Upprop
-----
body=Kommunfullmäktige
place=Folkets hus
present Rut Alm; party=S; role=ordförande
present Ove Brink; party=C; role=1:e vice ordförande
present Ida Dahl; party=V
present Stig Ehn; party=M
present Nils Falk; party=SD; for=Kurt Grå
absent Kurt Grå; party=SD
present Eva Hed; party=S; for=Mia Ivarsson
absent Mia Ivarsson; party=S
present Lars Jung; party=M; for=Pia Kroon
absent Pia Kroon; party=M
present Åke Lo; party=C
present Siv Mård; party=S; partial=§§ 35-38
"""),
    ("annual meeting of an association: officers in the items in many turns of phrase", """
*ÅRSMÖTESPROTOKOLL
Sunnanå Hembygdsförening
Dag: 2011-03-13
Plats: Hembygdsgården
Ett fyrtiotal medlemmar hade mött upp.
§ 1 Mötets öppnande
Ordföranden Bengt Mattsson hälsade alla välkomna.
§ 2 Mötesfunktionärer
Till ordförande för mötet valdes Ingrid Palm. Som sekreterare tjänstgjorde Lars Hög.
Att justera protokollet utsågs Sten Ö och Doris Vik.
§ 3 Verksamhetsberättelse
Lästes upp av Kerstin Roos, kassör.
-----
date=2011-03-13
organisation=Sunnanå Hembygdsförening
present Bengt Mattsson
present Ingrid Palm; role=ordförande
present Lars Hög; role=sekreterare
present Doris Vik; role=justerare
present Kerstin Roos; role=kassör
present Sten Ö; role=justerare
"""),
    ("digital meeting of a coordination association", """
~ Samordningsförbundet Älvdalen   1 (4)
*Styrelsemöte nr 3
Datum 2021-05-27
Tid 13:00-15:00
Plats Digitalt möte via Teams
Beslutande ledamöter
Monica Rask, Region Dalarna, ordförande
Jan-Olof Bly, Försäkringskassan
Ulla Brand, Arbetsförmedlingen (deltog ej § 21)
Tjänstgörande ersättare
Kent Alm, Mora kommun, ersätter Eva Lis
Övriga deltagare
Sofia Tall, förbundschef
Karin Ö Ek, revisor, § 18
§ 15 Öppnande
-----
body=Styrelsen
organisation=Samordningsförbundet Älvdalen
present Monica Rask; org=Region Dalarna; role=ordförande
present Jan-Olof Bly; org=Försäkringskassan
present Ulla Brand; org=Arbetsförmedlingen
present Kent Alm; municipality=2062; for=Eva Lis
absent Eva Lis
present Sofia Tall; role=förbundschef
present Karin Ö Ek; role=revisor; partial=§ 18
"""),
    ("student union board: nicknames of offices before colons", """
*Styrelsemöte 7 – Studentkåren i Hallsta
2019-02-05 17:15, Kårhuset
*Närvarande
Ordförande: Maja Lind
Vice ordförande: Elin Storm (anlände 17:40)
Kassör: Oskar Bly
Utbildningsansvarig: Amir Rad
*Ej närvarande
Eventansvarig: Klara Noor
*Adjungerade
Hanna Frid, valberedningen
1. OFMÖ
-----
body=Styrelsen
present Maja Lind; role=Ordförande
present Elin Storm; role=Vice ordförande
present Oskar Bly; role=Kassör
present Amir Rad; role=Utbildningsansvarig
absent Klara Noor; role=Eventansvarig
present Hanna Frid
"""),
    ("road association: present told by farms, absence in a sentence below", """
*Protokoll från styrelsemöte i Ekvägens samfällighetsförening 2016-08-30
Plats: Hos Gustav Ewert, Ekvägen 14
Med på mötet var Gustav Ewert (ordf.), Lena Sund, Mats Björ och Tina Flod (sekr.). Mats kom 19.20.
Anders Hof och Kim Lie hade lämnat återbud.
1. Föregående protokoll
-----
date=2016-08-30
place=Hos Gustav Ewert, Ekvägen 14
body=Styrelsen
organisation=Ekvägens samfällighetsförening
present Gustav Ewert; role=ordf
present Lena Sund
present Mats Björ
present Tina Flod; role=sekr
absent Anders Hof
absent Kim Lie
"""),
]
