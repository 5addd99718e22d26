"""More invented heads, written before the rules were tried on them: they measure what the rules still miss."""

HEADS_KEPT_ASIDE = [
    ("county council of the nineties, comma before party", """
~ LANDSTINGET DALABYGDEN   PROTOKOLL   1 (8)
Sammanträde med:      Hälso- och sjukvårdsnämnden
Dag:                  onsdagen den 17 mars 1999
Tid:                  kl 10.00 - 14.50
Plats:                Landstingshuset, Falun
Närvarande ledamöter:
Britta Sandell, s, ordförande
Karl-Axel Modig, c, 1:e vice ordförande
Yngve Rot, kds
Gunilla Haglund, m, tjänstgörande ersättare för Per Stål, m
Närvarande ersättare:
Olof Hed, v
Övriga:
Landstingsdirektör Sven Tall
Överläkare Eva Dahl, § 24
Vid protokollet: Marianne Falk
§ 20  Föredragningslista
-----
date=1999-03-17
body=Hälso- och sjukvårdsnämnden
place=Landstingshuset, Falun
start_time=10:00
end_time=14:50
secretary=Marianne Falk
present Britta Sandell; party=s; role=ordförande
present Karl-Axel Modig; party=c; role=1:e vice ordförande
present Yngve Rot; party=kds
present Gunilla Haglund; party=m; for=Per Stål
absent Per Stål; party=m
present Olof Hed; party=v; role=Ersättare
present Sven Tall; role=Landstingsdirektör
present Eva Dahl; role=Överläkare; partial=§ 24
"""),
    ("consultation group with employer and unions", """
++*Samverkansprotokoll
Förvaltningens samverkansgrupp, FSG
Datum 2021-11-18 kl. 09:00-10:30
*För arbetsgivaren
Karin Hult, förvaltningschef, ordförande
Jonas Wall, HR-specialist
*För de fackliga organisationerna
Vision: Petra Lund
Kommunal: Ahmed Said
Vårdförbundet: –
*Frånvarande
Lärarförbundet: Ylva Storm
1. Mötets öppnande
-----
date=2021-11-18
start_time=09:00
end_time=10:30
present Karin Hult; role=förvaltningschef, ordförande
present Jonas Wall; role=HR-specialist
present Petra Lund; org=Vision
present Ahmed Said; org=Kommunal
absent Ylva Storm; org=Lärarförbundet
"""),
    ("municipal company, one running sentence per kind", """
++*Styrelseprotokoll nr 3/2019
*AB Tallmobostäder
Plats: Bolagets kontor, Storgatan 4
Tid: 2019-05-06, klockan 15.00-16.40
Närvarande styrelseledamöter: Hans Ros, ordförande, Ulla Grip, Leif Ohlin och Mona Sax
Närvarande suppleanter: Tore Vik
Övriga närvarande: Pia Stål, VD, Nils Om, sekreterare
Frånvarande: Åke Bro
*§ 1 Sammanträdets öppnande
-----
type=protokoll
date=2019-05-06
body=Styrelsen
number=3/2019
place=Bolagets kontor, Storgatan 4
start_time=15:00
present Hans Ros; role=ordförande
present Ulla Grip; role=Styrelseledamot
present Leif Ohlin
present Mona Sax
present Tore Vik; role=Suppleant
present Pia Stål; role=VD
present Nils Om; role=sekreterare
absent Åke Bro
"""),
    ("bullets and short date", """
++*Minnesanteckningar
*Arbetsgruppen för tillgänglighet
Möte 24-05-21
Närvarande:
• Sara Lind, processledare
• Olle Brun, brukarrådet
• Tindra Ek
Ej närvarande:
• Wilma Hav
*Punkt 1 Genomgång
-----
date=2024-05-21
body=Arbetsgruppen för tillgänglighet
present Sara Lind; role=processledare
present Olle Brun
present Tindra Ek
absent Wilma Hav
"""),
    ("day alone in the corner of the page, print date below", """
++*Anteckningar   2012-10-09
*Nätverket för skolskötare
Utskriven 2012-11-20
Närvarande: Maja Alm, Sjöbo; Per Ros, Tomelilla; Ulf Hag, Skurup
*1. Inledning
-----
date=2012-10-09
present Maja Alm; municipality=1265
present Per Ros; municipality=1270
present Ulf Hag; municipality=1264
"""),
    ("no day stated: what is past and what is coming", """
++*Protokoll från nätverksmöte våren 2019
*Biblioteksnätverket
Närvarande: Alva Berg, Ulf Krok
*1. Föregående protokoll
Protokollet från den 4 mars godkändes.
*2. Nästa möte
Nästa möte hålls den 6 maj.
-----
date=2019-03-04/2019-05-06
source=inferred
body=Biblioteksnätverket
present Alva Berg
present Ulf Krok
"""),
    ("list in an annex at the end", """
++*Protokoll
*Regionfullmäktige
2022-06-14
Plats: Konserthuset
Närvarande: Enligt bilaga 1
§ 30 Öppnande
Ordföranden öppnar sammanträdet.
§ 31 Val av justerare
Regionfullmäktige utser Ann Ros (S).
=====
*Bilaga 1
*Närvarolista
*Namn               Parti   Tjänstgör   Ersättare
Ann Ros             S       x
Bo Stål             M       x
Carl Tun            SD      frånv       Dora Ull
Eva Väg             MP      x
-----
date=2022-06-14
body=Regionfullmäktige
present Ann Ros; party=S
present Bo Stål; party=M
absent Carl Tun; party=SD
present Eva Väg; party=MP
present Dora Ull
"""),
    ("two people to a line without headings", """
*PROTOKOLL
*Socialnämndens arbetsutskott
Datum: 2005-03-15
*Närvarande
Ingrid Torn (s), ordf          Rune Palm (m)
Bertil Ask (c)                 Kerstin Löv (v)
*Tjänstemän
Gun Hane, socialchef           Siv Rask, sekreterare
Au § 18
Bistånd
-----
date=2005-03-15
body=Socialnämndens arbetsutskott
present Ingrid Torn; party=s; role=ordf
present Rune Palm; party=m
present Bertil Ask; party=c
present Kerstin Löv; party=v
present Gun Hane; role=socialchef
present Siv Rask; role=sekreterare
"""),
    ("numbered list of those present", """
++*Protokoll
*Valberedningen
20 april 2010
*Närvarande:
1. Sten Orre (C)
2. Mona Ljung (KD)
3. Aron Tyll (FP)
*§ 1 Val av ordförande
-----
date=2010-04-20
present Sten Orre; party=C
present Mona Ljung; party=KD
present Aron Tyll; party=FP
"""),
    ("short names with an initial, nicknames", """
*Styrelsemöte Byggelaget 2011-02-03
Plats: Hos Nils Ek
Mötesdeltagare: Anna B, Bosse E, Cilla L och Nisse
*1 Öppnande
Nisse hälsade välkommen.
-----
date=2011-02-03
body=Styrelsen
place=Hos Nils Ek
present Anna B
present Bosse E
present Cilla L
present Nisse
"""),
    ("addresses and telephones beside names", """
*Protokoll Vägföreningen
Datum: 9/4 2008
*Närvarande:
Lena Rask, ordf, Ekvägen 3       0512-100 20
Tor Holm, kassör                 lena@exempel.example
Vera Sund
*§1 Mötet öppnas
-----
date=2008-04-09
present Lena Rask; role=ordf
present Tor Holm; role=kassör
present Vera Sund
"""),
    ("members and their substitutes side by side with marks", """
++*Protokoll 2015-12-01
*Kommunala handikapprådet
*Ordinarie            Närv   Ersättare           Närv
Ewa Lam (S)           x      Tom Udd (S)         x
Gun Moss, DHR         x      Rolf Sko, DHR
Siv Tran, HRF         –      Urban Ly, HRF       x
1 § Mötets öppnande
-----
date=2015-12-01
body=Kommunala handikapprådet
present Ewa Lam; party=S
present Tom Udd; party=S
present Gun Moss; org=DHR
absent Rolf Sko; org=DHR
absent Siv Tran; org=HRF
present Urban Ly; org=HRF
"""),
    ("parents by class", """
++*Protokoll från föräldraråd
Björkskolan tisdagen den 8 oktober 2019 kl 18-19.30
Närvarande: Klass 1A: Sofia Ren; klass 2B: Jonas Ur, Mimmi Val; klass 3: Tom Ek
Rektor Helena Ås, lärare Pontus By
*1. Välkommen
-----
date=2019-10-08
body=Föräldraråd
start_time=18:00
present Sofia Ren
present Jonas Ur
present Mimmi Val; org=klass 2B
present Tom Ek
present Helena Ås; role=Rektor
present Pontus By; role=lärare
"""),
    ("partial presence in many words", """
*Sammanträdesprotokoll
*Utbildningsnämnden 2017-08-29
*Beslutande ledamöter
Rut Alm (S) ordförande §§ 71–80, 82–90
Jens Olm (M), fr.o.m. § 73
Tova Ekh (L) kl. 13.00–14.30
Ali Noor (V) ej § 81 p.g.a. jäv
*Tjänstgörande ersättare
Lisa Fors (S) ersättare för Bo E (S)
Mats Gry (M) §§ 71-72 för Jens Olm (M)
*Ej tjänstgörande ersättare:
*Övriga deltagare
Kim Rask, tf. förvaltningschef
Åsa Tjärn, verksamhetschef för- och grundskola, §§ 74–76
§ 71 Justering
-----
date=2017-08-29
body=Utbildningsnämnden
present Rut Alm; party=S; partial=§§ 71–80, 82–90
present Jens Olm; party=M; partial=fr.o.m. § 73
present Tova Ekh; party=L; partial=kl. 13.00–14.30
present Ali Noor; party=V
present Lisa Fors; party=S; for=Bo E
absent Bo E; party=S
present Mats Gry; party=M; for=Jens Olm
present Kim Rask; role=tf. förvaltningschef
present Åsa Tjärn; partial=§§ 74–76
"""),
    ("dashes between name and organisation", """
++*Anteckningar från styrgruppsmöte
Datum: 2 september 2021
*Deltagare
Eva Borg – Region Halland
Nils Ask – Falkenbergs kommun
Oskar Mård – Högskolan i Halmstad
*Gäst
Ida Lo – Arbetsförmedlingen
1. Laget runt
-----
date=2021-09-02
present Eva Borg; org=Region Halland
present Nils Ask; municipality=1382
present Oskar Mård; org=Högskolan i Halmstad
guest Ida Lo; org=Arbetsförmedlingen
"""),
    ("paragraph sign before the list of a small board, absent in brackets", """
*PROTOKOLL FÖRT VID STYRELSEMÖTE MED LÖVÅNS FISKEVÅRDSOMRÅDE
DEN 12 MAJ 1987 KL 19.00 I SKOLAN
Närvarande: Ivar Tall ordf., Sixten Moe sekr., Arne Gran kassör, Erik Bäck.
Förhindrade: Helge Sten, Ruben Lo.
§ 1
Mötet öppnades av ordföranden.
-----
date=1987-05-12
body=Styrelsen
start_time=19:00
present Ivar Tall; role=ordf
present Sixten Moe; role=sekr
present Arne Gran; role=kassör
present Erik Bäck
absent Helge Sten
absent Ruben Lo
"""),
    ("everybody but one", """
++*Mötesprotokoll
*Styrelsen Koloniföreningen Rosen
2023-04-17
Närvarande: Samtliga från styrelsen utom Tyra Melin som anmält förhinder
*1. Öppnande
-----
date=2023-04-17
body=Styrelsen
absent Tyra Melin
"""),
    ("date of decision, dispatch and printing compete", """
~ Norrbro kommun   Datum   2014-03-20   Sida 1(4)
++*Protokoll
*Kommunstyrelsens personalutskott
Sammanträdesdatum: 2014-03-11
Upprättat: 2014-03-20
Justerat: 2014-03-18
Expedierat: 2014-03-21
Närvarande
Helena Kull (M)
Tord Ax (S)
§ 9 Föregående protokoll
-----
date=2014-03-11
body=Kommunstyrelsens personalutskott
present Helena Kull; party=M
present Tord Ax; party=S
"""),
    ("weekday and day, year only in the name of the file", """
@name=Styrelse/2018/protokoll 2018.pdf
*Styrelsemöte i Hundklubben Nosen
Onsdag 14/2 kl 18
På plats: Stina Rev, Emil Tass
*1. Mötet öppnas
-----
date=2018-02-14
body=Styrelsen
present Stina Rev
present Emil Tass
"""),
    ("head of an officials' group with sender block", """
~ Storsjö kommun   MINNESANTECKNINGAR   1(3)
Kommunledningskontoret   2011-09-30
Handläggare
Olga Vretling
0500-10 20 30
*Möte med krisledningsgruppen den 28 september 2011
Närvarande
Olga Vretling
Harald Fin
Bitte Ström, räddningstjänsten
*Genomgång av läget
-----
type=minnesanteckningar
date=2011-09-28
body=Krisledningsgruppen
present Olga Vretling
present Harald Fin
present Bitte Ström
"""),
]
