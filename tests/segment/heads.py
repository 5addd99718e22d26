"""Invented heads and lists of those present in many house styles, each with what a careful reader finds in it."""

HEADS = [
    ("labels to the left, ordinary form of the 1990s", """
~ TRÄBERGA KOMMUN   SAMMANTRÄDESPROTOKOLL   Blad 1 (12)
~ Skolstyrelsen   Sammanträdesdatum 1993-02-16
Plats och tid          Kommunalhuset, Träberga, kl 13.30 - 16.15
Beslutande             Ulla Persson (s), ordförande
                       Karl-Erik Nordin (m)
                       Siv Olsson (c)
                       Bengt Rask (s) ersätter Maj Holm (s)
                       Sven Ahl (v), ej § 14
Ej tjänstgörande       Rolf Gran (fp)
ersättare              Inger Lund (m)
Övriga deltagande      Skolchef Arne Wik
                       Rektor Birgitta Ström, §§ 12-13
                       Sekreterare Monica Falk
Utses att justera      Karl-Erik Nordin
Justeringens plats     Kommunkansliet 1993-02-19
och tid
Underskrifter
      Sekreterare      ..........................   Paragrafer 10-18
                       Monica Falk
      Ordförande       ..........................
                       Ulla Persson
      Justerande       ..........................
                       Karl-Erik Nordin
                       BEVIS
                       Justeringen har tillkännagivits genom anslag
Organ                  Skolstyrelsen
Sammanträdesdatum      1993-02-16
Anslag sätts upp       1993-02-22
Anslag tas ned         1993-03-16
=====
§ 10
Val av justerare
-----
type=protokoll
date=1993-02-16
body=Skolstyrelsen
place=Kommunalhuset, Träberga
start_time=13:30
end_time=16:15
chair=Ulla Persson
secretary=Monica Falk
attesters=Karl-Erik Nordin
present Ulla Persson; party=s; role=ordförande
present Karl-Erik Nordin; party=m
present Siv Olsson; party=c
present Bengt Rask; party=s; for=Maj Holm
absent Maj Holm; party=s
present Sven Ahl; party=v; partial=ej § 14
present Rolf Gran; party=fp; role=Ej tjänstgörande ersättare
present Inger Lund; party=m
present Arne Wik; role=Skolchef
present Birgitta Ström; role=Rektor; partial=§§ 12-13
present Monica Falk; role=Sekreterare
"""),
    ("cover page of the 2020s, lists on the next page, digital attestation", """
~ Älvkarle stad   Sida 1 av 14
++*Protokoll
++Kultur- och fritidsnämnden
Sammanträdesdatum: 2023-11-22
Plats: Stadshuset, sal Rönnen, kl. 08:30–11:45
Paragrafer: 88–97
Beslutande: Se sidan 2
Justerare: Omar Haddad (V)
Digital justering, 2023-11-27
Sekreterare: Lovisa Trygg
Ordförande: Mikael Stenson (S)
Anslag uppsatt: 2023-11-28
Anslag tas ned: 2023-12-20
=====
~ Älvkarle stad   Sida 2 av 14
*Närvarande ledamöter
Mikael Stenson (S), ordförande
Charlotte Björk (M), 1:e vice ordförande
Omar Haddad (V)
Eva-Lena Moberg (SD), §§ 88-92
Per Skog (L), deltar på distans
*Tjänstgörande ersättare
Anja Lundh (SD) för Eva-Lena Moberg (SD), §§ 93-97
Noel Friberg (C) för Tove Ask (C)
*Närvarande ersättare
Greta Malm (S)
*Övriga närvarande
Jon Alm, förvaltningschef
Lovisa Trygg, nämndsekreterare
Yrsa Holm, kulturchef, § 91
=====
§ 88 Val av justerare
-----
type=protokoll
date=2023-11-22
body=Kultur- och fritidsnämnden
chair=Mikael Stenson
secretary=Lovisa Trygg
attesters=Omar Haddad
present Mikael Stenson; party=S; role=ordförande
present Charlotte Björk; party=M; role=1:e vice ordförande
present Omar Haddad; party=V; role=Ledamot
present Eva-Lena Moberg; party=SD; partial=§§ 88-92
present Per Skog; party=L
present Anja Lundh; party=SD; role=Tjänstgörande ersättare; for=Eva-Lena Moberg
present Noel Friberg; party=C; for=Tove Ask
absent Tove Ask; party=C
present Greta Malm; party=S; role=Ersättare
present Jon Alm; role=förvaltningschef
present Lovisa Trygg; role=nämndsekreterare
present Yrsa Holm; role=kulturchef; partial=§ 91
"""),
    ("table with party, presence mark and remark", """
++*PROTOKOLL 4/2011
*Gemensamma överförmyndarnämnden
Datum:      2011-09-14
Tid:        kl. 09.00–10.40
Plats:      Rådhuset, Mora

*NÄRVAROLISTA
*Namn                     Parti    Kommun       Närvarande   Anmärkning
Gun Dahl                  S        Mora         X            Ordförande
Lars-Åke Boman            C        Orsa         X
Ritva Salo                M        Älvdalen     -            Anmält förhinder
Tomas Jern                KD       Älvdalen     X            tjg. ers. för Ritva Salo
Vakant                    V        Orsa
Elin Mark                          Mora         X            sekreterare
Pia Borg                           Mora         X            överförmyndarhandläggare, § 31

§ 28 Mötets öppnande
-----
date=2011-09-14
body=Gemensamma överförmyndarnämnden
place=Rådhuset, Mora
start_time=09:00
present Gun Dahl; party=S; municipality=2062; role=Ordförande
present Lars-Åke Boman; party=C; municipality=2034
absent Ritva Salo; party=M; municipality=2039
present Tomas Jern; party=KD; municipality=2039; for=Ritva Salo
present Elin Mark; role=sekreterare; municipality=2062
present Pia Borg; role=överförmyndarhandläggare; partial=§ 31
"""),
    ("one sentence head of an association, list in brackets", """
++*Protokoll fört vid styrelsemöte med Kolbäcks Segelsällskap
måndagen den 7 september 2015 klockan 18.30 i klubbhuset.
Närvarande: Rune Ask (ordförande), Lena Bro (sekreterare), Ove Dahl (kassör), Mia Ek, Jan Frid
Frånvarande: Kaj Gren (anmält förhinder), Siw Hall
*§ 1 Mötets öppnande
Rune hälsade alla välkomna.
-----
type=protokoll
date=2015-09-07
body=Styrelsen
organisation=Kolbäcks Segelsällskap
start_time=18:30
present Rune Ask; role=ordförande
present Lena Bro; role=sekreterare
present Ove Dahl; role=kassör
present Mia Ek
present Jan Frid
absent Kaj Gren
absent Siw Hall
"""),
    ("role first, vacancies, given names only", """
++*Styrelsemöte 4-2017
*Kursutveckling vid Teknologkåren Linnea
Datum: 2017-04-26
Plats: Discord
*Närvarande
Ordförande: Alva
Vice ordförande: Vakant
Kassör: Hugo
Sekreterare: Nellie
Ledamot: Ibrahim (lämnade vid punkt 6)
*Frånvarande
Ledamot: Signe
*1. Mötets öppnande
Alva öppnar mötet 17.03.
-----
date=2017-04-26
body=Styrelsen
place=Discord
present Alva; role=Ordförande
present Hugo; role=Kassör
present Nellie; role=Sekreterare
present Ibrahim; role=Ledamot; partial=lämnade vid punkt 6
absent Signe; role=Ledamot
"""),
    ("all labels first and their values after", """
++*SAMMANTRÄDESPROTOKOLL
*Räddningsnämnden Norra Slätten
Plats:
Tid:
Sammanträdesdatum:
Brandstationen, konferensrummet
klockan 14:00-15:35
2021-10-13
*Beslutande
Agneta Vall (M) ordförande
Hans Kvist (S) vice ordförande
Ulf Berger (C)
§ 21 Föredragningslista
-----
date=2021-10-13
place=Brandstationen, konferensrummet
start_time=14:00
end_time=15:35
present Agneta Vall; party=M; role=ordförande
present Hans Kvist; party=S; role=vice ordförande
present Ulf Berger; party=C
"""),
    ("surname first, bracketed party, columns of the seventies", """
~ LJUNGHULTS KOMMUN   PROTOKOLL   Sid 14
~ Fritidsnämnden   1978-05-22
*Plats        Kommunkontoret
*Tid          Måndagen den 22 maj 1978 kl 18.30
*Närvarande
Bergström, Nils (s), ordförande
Lindahl, Karin (c), v ordförande
Ek, Gösta (m)
Svensson, Ingrid (vpk)
Carlsson, Åke, fritidschef
*Frånvarande
Holm, Erik (fp)
§ 31
Val av justeringsman
-----
date=1978-05-22
body=Fritidsnämnden
place=Kommunkontoret
start_time=18:30
present Bergström, Nils; party=s; role=ordförande
present Lindahl, Karin; party=c; role=v ordförande
present Ek, Gösta; party=m
present Svensson, Ingrid; party=vpk
present Carlsson, Åke; role=fritidschef
absent Holm, Erik; party=fp
"""),
    ("grouped by municipality, names on the same line", """
++*Minnesanteckningar
*Socialchefsnätverket Västra Bergslagen
Datum: fredag 12 april 2019
Plats: Folkets hus, Degerfors
*Deltagare:
Degerfors: Anna Modin, Bo Wester
Karlskoga: Cecilia Rosén
Hällefors: Dag Örn och Eva Lindh
Region Örebro län: Fredrik Norman
*Förhinder:
Laxå: Gunilla Ström
*1. Föregående anteckningar
Lades till handlingarna.
-----
type=minnesanteckningar
date=2019-04-12
body=Socialchefsnätverket
place=Folkets hus, Degerfors
present Anna Modin; municipality=1862
present Bo Wester; municipality=1862
present Cecilia Rosén; municipality=1883
present Dag Örn; municipality=1863
present Eva Lindh; municipality=1863
present Fredrik Norman; org=Region Örebro län
absent Gunilla Ström; municipality=1860
"""),
    ("grouped by party on lines of their own", """
++*Kommunfullmäktiges presidium
Protokoll 2008-01-28
*Närvarande
Socialdemokraterna
Åsa Brodin, ordförande
Nils-Göran Hed
Moderaterna
Tore Palm, 1:e vice ordförande
Centerpartiet
Vera Lind
*Tjänstemän
Ola Berg, kanslichef
1. Mötet öppnas
-----
date=2008-01-28
body=Kommunfullmäktiges presidium
present Åsa Brodin; party=Socialdemokraterna; role=ordförande
present Nils-Göran Hed; party=Socialdemokraterna
present Tore Palm; party=Moderaterna; role=1:e vice ordförande
present Vera Lind; party=Centerpartiet
present Ola Berg; role=kanslichef
"""),
    ("grouped by organisation in a pensioners' council, with substitutes", """
++*Protokoll
*Kommunala pensionärsrådet
2014-11-05 kl. 13.00-15.30
Sammanträdesrum Eken
*Närvarande
*PRO
Sten Wall, vice ordförande
Majken Blom
*SPF Seniorerna
Folke Hård, ersättare för Ruth Ceder
*SKPF
Alice Nord
*Kommunen
Lisbeth Haga (KD), ordförande
Moa Sund, sekreterare
*Frånvarande
Ruth Ceder, SPF Seniorerna
§ 1 Mötets öppnande
-----
date=2014-11-05
body=Kommunala pensionärsrådet
start_time=13:00
present Sten Wall; org=PRO; role=vice ordförande
present Majken Blom; org=PRO
present Folke Hård; org=SPF Seniorerna; for=Ruth Ceder
present Alice Nord; org=SKPF
present Lisbeth Haga; party=KD; role=ordförande
present Moa Sund; role=sekreterare
absent Ruth Ceder; org=SPF Seniorerna
"""),
    ("only counts at an annual meeting; officers from the items", """
++*Årsmötesprotokoll 2014
Protokoll fört vid årsmöte med Svartåns Hembygdsförening söndagen den 23 mars 2014 kl 15.00 i bygdegården.
Närvarande: 42 medlemmar enligt röstlängd.
*§ 1 Årsmötets öppnande
Föreningens ordförande Arvid Sjö öppnade årsmötet och hälsade välkommen.
*§ 2 Val av mötesordförande och sekreterare
Till mötesordförande valdes Kerstin Ahlm och till mötessekreterare Bo Tall.
*§ 3 Val av två justerare tillika rösträknare
Valdes Ivar Moss och Elsa Grahn.
*§ 4 Val av ordförande för ett år
Till ordförande valdes Arvid Sjö.
*§ 5 Val av styrelseledamöter
Till ledamöter valdes Linnea Rot och Max Blad.
-----
type=protokoll
date=2014-03-23
body=Årsmötet
organisation=Svartåns Hembygdsförening
chair=Kerstin Ahlm
secretary=Bo Tall
attesters=Ivar Moss, Elsa Grahn
present Arvid Sjö
present Kerstin Ahlm; role=mötesordförande
present Bo Tall; role=mötessekreterare
present Ivar Moss; role=justerare
present Elsa Grahn; role=justerare
"""),
    ("attendance inside an item", """
++*Protokoll styrelsemöte
Bostadsrättsföreningen Granen
Onsdagen den 26 mars kl 18.30 Plats: tvättstugan
~ Bostadsrättsföreningen Granen 2014
*§ 1 Öppnande
Ordföranden öppnade mötet.
*§ 2 Närvarande
Sofia Alm, ordförande
Peter Bo, kassör
Nadia Khoury
Frånvarande: Göte Lek
*§ 3 Val av justerare
Till justerare valdes Nadia Khoury.
-----
date=2014-03-26
body=Styrelsen
start_time=18:30
present Sofia Alm; role=ordförande
present Peter Bo; role=kassör
present Nadia Khoury
absent Göte Lek
"""),
    ("running text that tells who came and who did not", """
++*Anteckningar från träff med Kvalitetsnätverket
Torsdagen den 3 oktober 2024 möttes vi i Alvesta.
Med på mötet var Annika Rud (Alvesta), Bosse Tell från Tingsryd, Carl von Hake, Växjö, samt Disa Ny
och Elof Quist från Ljungby. Via Teams deltog Frida Snar (Uppvidinge).
Återbud hade lämnats av Greger Om, Markaryd.
*Laget runt
Annika berättade om arbetet.
-----
type=anteckningar
date=2024-10-03
present Annika Rud; municipality=0764
present Bosse Tell; municipality=0763
present Carl von Hake; municipality=0780
present Disa Ny; municipality=0781
present Elof Quist; municipality=0781
present Frida Snar; municipality=0760
absent Greger Om; municipality=0767
"""),
    ("two lists side by side", """
++*Protokoll
*Byggnadsnämnden
Datum: 2016-06-07
*Ledamöter                          Ersättare
Gunnar Frost (M), ordf.             Hanna Ros (M)
Lotta Hjelm (S), v. ordf.           Ivan Berg (S), tjg för Mats Om (S)
Nora Dahl (C)                       Jan Krok (C)
*Tjänstemän                         Frånvarande
Rolf Sten, stadsarkitekt            Mats Om (S)
Kim Lind, sekreterare               Tora Vik (V)
§ 55 Dagordning
-----
date=2016-06-07
body=Byggnadsnämnden
present Gunnar Frost; party=M; role=ordf
present Lotta Hjelm; party=S; role=v. ordf
present Nora Dahl; party=C; role=Ledamot
present Rolf Sten; role=stadsarkitekt
present Kim Lind; role=sekreterare
present Hanna Ros; party=M; role=Ersättare
present Ivan Berg; party=S; for=Mats Om
present Jan Krok; party=C
absent Mats Om; party=S
absent Tora Vik; party=V
"""),
    ("yes and no table of a student board, absent marked", """
++*Styrelsemöte nr 11
Studentföreningen Kvanten
2022-02-08, kl 17:15, sal K2
*Närvaro
*Post                  Namn               Närvarande
Ordförande             Ella Ström         Ja
Vice ordförande        Vakant             Ja
Kassör                 Leo Ahmadi         Ja, kom in 17:26
Sekreterare            Tuva Holm          Ja
Ledamot                Max Lind           Nej
1. Mötets öppnande
-----
date=2022-02-08
body=Styrelsen
number=11
start_time=17:15
present Ella Ström; role=Ordförande
present Leo Ahmadi; role=Kassör; partial=kom in 17:26
present Tuva Holm; role=Sekreterare
absent Max Lind; role=Ledamot
"""),
    ("presence as ones and dashes, vote columns beside", """
++*Kommunfullmäktige
Protokoll från sammanträde 2013-04-29
*Närvaro- och omröstningslista
*Namn                    Parti   Närv.   Ja   Nej   Avst
Alf Brink                S       1       x
Berit Ceder              M       1            x
Curt Dal                 FP      -
Disa Eng                 V       1                  x
§ 40 Upprop
-----
date=2013-04-29
body=Kommunfullmäktige
present Alf Brink; party=S
present Berit Ceder; party=M
absent Curt Dal; party=FP
present Disa Eng; party=V
"""),
    ("a summons with an agenda", """
~ SAMMANTRÄDESPROTOKOLL
++*Kallelse till sammanträde med tekniska nämnden
Datum: tisdagen den 9 maj 2017
Tid: kl. 13.00
Plats: Sal A, kommunhuset
Kallade: Ledamöter och ersättare
Anmäl förhinder till Sara Moll.
*1. Upprop
*2. Val av justerare
*3. Taxa för vatten och avlopp
Förslag till beslut: att taxan höjs med tre procent.
-----
type=kallelse
date=2017-05-09
"""),
    ("minutes below the line of the summons", """
++*KALLELSE
Härmed kallas styrelsen till möte torsdagen den 5 mars 2020.
*Protokoll fört vid styrelsemöte med Byalaget Näset 2020-03-05
Närvarande: Vera Holm, Ulf Ask, Tage Lod
*§ 1 Öppnande
Mötet öppnades av Vera Holm.
*§ 2 Ekonomi
Beslutades att betala räkningen. Godkändes.
*§ 3 Avslutning
Vera Holm avslutade mötet. Protokollet justeras av Tage Lod.
-----
type=protokoll
date=2020-03-05
body=Styrelsen
present Vera Holm
present Ulf Ask
present Tage Lod
"""),
    ("names in capitals, code of sector in brackets, absent without apology", """
++*MINNESANTECKNINGAR
*Miljöstrategiskt nätverk
2009-03-19
*Närvarande:
ANNA BRUN, Tierp
BERTIL SVEN LÖV, Heby
CARINA DAMM, Länsstyrelsen
*Ej närvarande utan anmälan:
DAVID EK, Enköping
*1 Inledning
-----
date=2009-03-19
present ANNA BRUN; municipality=0360
present BERTIL SVEN LÖV; municipality=0331
present CARINA DAMM; org=Länsstyrelsen
absent DAVID EK; municipality=0381
"""),
    ("two-day meeting with one list", """
++*Protokoll
*Förbundsstyrelsen
Hembygdsförbundet Norrbygden
Tid: Lördagen den 5 och söndagen den 6 november 2016
Plats: Vindelns folkhögskola
*Närvarande ordinarie
Ingela Strand, ordförande
Jon-Erik Bäck
*Suppleanter
Kaisa Lund
*Adjungerade
Lennart Myr, kanslichef
*Anmält förhinder
Margit Noor
§ 102 Mötets öppnande
-----
date=2016-11-05/2016-11-06
body=Förbundsstyrelsen
present Ingela Strand; role=ordförande
present Jon-Erik Bäck
present Kaisa Lund; role=Suppleant
present Lennart Myr; role=kanslichef
absent Margit Noor
"""),
    ("names first and then their municipalities, torn from two columns", """
++*Anteckningar
*Arkivnätverket
Datum: 2018-10-02
*Närvarande
Anna Berg
Bo Ceder
Carin Dal
Kil
Forshaga
Grums
*Ej närvarande
Dan Ek
Hammarö
*1. Välkomna
-----
date=2018-10-02
present Anna Berg; municipality=1715
present Bo Ceder; municipality=1763
present Carin Dal; municipality=1764
absent Dan Ek; municipality=1761
"""),
    ("parish council with officials and guests at single items", """
~ Svenska kyrkan   Norrvikens församling
++*Protokoll fört vid sammanträde med kyrkorådet
Tid: tisdagen den 14 februari 2023 kl 18.00-20.15
Plats: Församlingshemmet
*Beslutande:
Eskil Stav (POSK), ordförande
Birgit Fors (S), vice ordförande
Kyrkoherde Lars Oden
Hedda Rosell (C)
*Inbjudna:
Arkitekt Sixten Vall, § 12
*Utsedd att justera: Hedda Rosell
*§ 10 Sammanträdets öppnande
-----
date=2023-02-14
body=Kyrkorådet
start_time=18:00
end_time=20:15
attesters=Hedda Rosell
present Eskil Stav; party=POSK; role=ordförande
present Birgit Fors; party=S; role=vice ordförande
present Lars Oden; role=Kyrkoherde
present Hedda Rosell; party=C
guest Sixten Vall; role=Arkitekt; partial=§ 12
"""),
    ("joint authority with members by municipality in brackets and clock times", """
++*Protokoll nr 3
*Direktionen för Räddningstjänsten Mellanbygden
Tid och plats: 2020-05-28 kl. 10.00, Teams
*Närvarande:
Johan Frisk (M), Lerum, ordf
Katja Åberg (S), Alingsås, från kl. 10.20
Leif Torn (C), Vårgårda, lämnade kl. 11.30
*Ersättare:
Maud Ilar (L), Lerum
*Frånvarande:
Nils Oskarsson (SD), Alingsås
§ 15 Öppnande
-----
date=2020-05-28
number=3
body=Direktionen
place=Teams
start_time=10:00
present Johan Frisk; party=M; municipality=1441; role=ordf
present Katja Åberg; party=S; municipality=1489; partial=från kl. 10.20
present Leif Torn; party=C; municipality=1442; partial=lämnade kl. 11.30
present Maud Ilar; party=L; municipality=1441; role=Ersättare
absent Nils Oskarsson; party=SD; municipality=1489
"""),
    ("signature lines on each page are not attendance", """
~_ Justerandes sign ...... ......   Utdragsbestyrkande
++*SAMMANTRÄDESPROTOKOLL
*Valnämnden
2018-09-10
Plats och tid        Rådhuset kl. 09.00
Närvarande           Gun Stark (S), Per Blad (M)
Justerare            Per Blad

Underskrifter
Ordförande ..............................
           Gun Stark
Justerare  ..............................
           Per Blad
Sekreterare ..............................
           Ida Norr
§ 1 Upprop
-----
date=2018-09-10
body=Valnämnden
present Gun Stark; party=S
present Per Blad; party=M
"""),
]
