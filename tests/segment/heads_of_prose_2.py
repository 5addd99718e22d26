"""A second round of invented heads of bodies not thought of when the rules were made."""

HEADS_OF_PROSE_2 = [
    ("county council committee of the seventies, present told in columns of counties", """
*NORRLANDS LÄNS LANDSTING   PROTOKOLL
Sjukvårdsnämnden   1974-05-21
Sammanträdesplats: Lasarettet, Sollefteå
Tid: kl 10.15-15.00
Närvarande ledamöter: Hr E Bylund, ordf, hrr K-G Åström, S Näsman, fru A-B Holmqvist
Övriga närvarande: Sjukvårdsdirektör Lars Ottoson, sekr, överläkare Bengt Ramsell (§ 40), byrådir Ulf Norén
Frånvarande: Hr O Dahlin (sjuk)
§ 38
Justering
-----
date=1974-05-21
body=Sjukvårdsnämnden
place=Lasarettet, Sollefteå
start_time=10:15
present E Bylund; role=ordf
present K-G Åström
present S Näsman
present A-B Holmqvist
present Lars Ottoson
present Bengt Ramsell; partial=§ 40
present Ulf Norén
absent O Dahlin
"""),
    ("municipal enterprise: table with role first and Ja/Nej", """
*Protokoll styrelsemöte nr 4
Skogsby Energi AB
Datum: 2020-09-18
Plats: Huvudkontoret
Roll          Namn          Närvarande
Ordförande    Hans Mark     Ja
Vice ordf.    Lena Borg     Ja, via Teams
Ledamot       Olle Strid    Nej
Ledamot       Vakant        Nej
VD            Anna Kall     Ja
1 Öppnande
-----
date=2020-09-18
body=Styrelsen
organisation=Skogsby Energi AB
place=Huvudkontoret
number=4
present Hans Mark; role=Ordförande
present Lena Borg; role=Vice ordf
absent Olle Strid; role=Ledamot
present Anna Kall; role=VD
"""),
    ("parish council with clergy and those who sent word", """
*Kyrkorådets protokoll 2015-04-22
Svenska kyrkan, Bjärka församling
Närvarande: Elsa Rydell (ordf), Karl Hage (v ordf), Ingvar Mo, Ruth Lindell samt ersättarna Per Nygren (tjg)
och Gull-Britt Ås. Vidare närvarade kyrkoherde Maria Sten och kamrer Pia Lövgren, vid protokollet.
Meddelat förhinder: Bengt Fors och Siv Hage.
§ 31 Andakt
-----
date=2015-04-22
body=Kyrkorådet
present Elsa Rydell; role=ordf
present Karl Hage; role=v ordf
present Ingvar Mo
present Ruth Lindell
present Per Nygren
present Gull-Britt Ås
present Maria Sten; role=kyrkoherde
present Pia Lövgren
absent Bengt Fors
absent Siv Hage
"""),
    ("EU project steering group, partners in brackets", """
*Mötesanteckningar styrgrupp Skärgårdsleden (Interreg)
Datum: 14 november 2016
Tid: 10.00–12.00
Plats: Skype
Närvarande: Malin Sjö (Länsstyrelsen Östergötland), Tom Aalto (Åbo stad), Karin Skär (Norrtälje kommun),
Petter Våg (projektledare)
Frånvarande: Ulla Grynna (Region Sörmland)
1. Godkännande av dagordning
-----
date=2016-11-14
type=mötesanteckningar
present Malin Sjö; org=Länsstyrelsen Östergötland
present Tom Aalto
present Karin Skär; municipality=0188
present Petter Våg; role=projektledare
absent Ulla Grynna; org=Region Sörmland
"""),
    ("two columns: those who decide beside those who do not", """
*SAMMANTRÄDESPROTOKOLL
Kultur- och fritidsnämnden   2003-11-05
Plats och tid   Biblioteket, kl 18.30 – 20.15
Beslutande   Ej tjänstgörande ersättare
Arne Höglund (s), ordf.   Bertil Falk (m)
Wiveka Lans (c)   Solveig Tran (s)
Nils-Olof Ek (m)   Tage Oja (fp)
Utses att justera   Wiveka Lans
§ 52
-----
date=2003-11-05
body=Kultur- och fritidsnämnden
place=Biblioteket
attesters=Wiveka Lans
present Arne Höglund; party=s; role=ordf
present Wiveka Lans; party=c
present Nils-Olof Ek; party=m
present Bertil Falk; party=m
present Solveig Tran; party=s
present Tage Oja; party=fp
"""),
    ("school council: parents and pupils by class", """
*Skolråd Ängsskolan
9 oktober 2012 kl. 18-19.30
Närvarande
Rektor: Katarina Blom
Åk 1: Maria Holm, Ahmed Nuri
Åk 2: Johan Vik
Åk 3: -
Personal: Ewa Lind (fritids)
Elevrådet: Tuva och Melker
Anmält frånvaro: Sara Hed (åk 3)
1. Föregående protokoll
-----
date=2012-10-09
present Katarina Blom; role=Rektor
present Maria Holm
present Ahmed Nuri
present Johan Vik
present Ewa Lind
present Tuva
present Melker
absent Sara Hed
"""),
    ("officials' network: municipality before name after a comma, notes by initials", """
*Nätverksträff bygglovschefer Skåne Nordost
2019-05-07, Hässleholm
Med på träffen:
Bromölla, Jenny Dahl
Hässleholm, Kurt Bång och Stina Roos
Osby, Per-Åke Lindh (till kl 14)
Inte med: Östra Göinge, Hörby
Antecknar: Jenny Dahl
Laget runt
Alla har mycket att göra.
-----
date=2019-05-07
secretary=Jenny Dahl
present Jenny Dahl; municipality=1272
present Kurt Bång; municipality=1293
present Stina Roos; municipality=1293
present Per-Åke Lindh; municipality=1273; partial=till kl 14
"""),
    ("fishing association told in a letter-like sentence in the old spelling", """
Protokoll, fört vid extra sammanträde med Storsjöns fiskevårdsförening i Folkets hus, Hede, den 3 april 1970.
Närvarande voro: Ordf. Anders Olofsson, kassören Per Jonsson, Erik Pålsson och Olof Mårtensson.
Sekreteraren Johan Hemmingsson var förhindrad.
§ 1
Ordföranden hälsade välkommen.
-----
date=1970-04-03
present Anders Olofsson
present Per Jonsson
present Erik Pålsson
present Olof Mårtensson
absent Johan Hemmingsson
"""),
    ("inter-municipal board with grouped municipalities and those who serve", """
~ Räddningstjänstförbundet Mellansjö   Direktionen
*Protokoll
Sammanträdesdatum   2010-03-26
Beslutande
Orsa kommun
Bernt Eriksson (S), ordförande
Hanna Kjellin (M)
Mora kommun
Olov Matts (C), 1:e v. ordförande
Gunnel Rönn (S) tjg. ers. för Sven Pers (S)
Ersättare
Mora kommun
Lars-Gunnar Frid (M)
Tjänstemän
Räddningschef Stig Holmberg
Ekonom Åse Dahlqvist § 5
§ 1 Dagordning
-----
date=2010-03-26
body=Direktionen
present Bernt Eriksson; party=S; municipality=2034; role=ordförande
present Hanna Kjellin; party=M; municipality=2034
present Olov Matts; party=C; municipality=2062
present Gunnel Rönn; party=S; municipality=2062; for=Sven Pers
absent Sven Pers; party=S
present Lars-Gunnar Frid; party=M; municipality=2062
present Stig Holmberg; role=Räddningschef
present Åse Dahlqvist; role=Ekonom; partial=§ 5
"""),
    ("agenda-like minutes where the list is the second item", """
*Protokoll styrelsemöte Dansföreningen Svikten
Datum: 2022-01-18, Zoom
§1 Mötet öppnas
Mötet öppnades 19.02 av Linn.
§2 Närvaro
Linn Bergman, Jocke Stål, Fatima Zahid (lämnade vid §6). Frånvarande: Kim Borg.
§3 Val av sekreterare
Till sekreterare valdes Jocke.
-----
date=2022-01-18
present Linn Bergman
present Jocke Stål
present Fatima Zahid
absent Kim Borg
"""),
    ("local safety council with agencies as groups", """
*Minnesanteckningar från Lokala brottsförebyggande rådet
Tid: onsdag 6 mars 2013 kl 13-15
Plats: Kommunhuset, Tranås
Närvarande: Polisen: Mats Rydberg. Räddningstjänsten: Leif Cronholm. Kommunen: Anna Tegnér
(ordf), Jens Frick (säkerhetssamordnare, antecknar). Svenska kyrkan: Ulla Berg
Förhinder: Företagarna
1. Lägesbild
-----
date=2013-03-06
body=Lokala brottsförebyggande rådet
place=Kommunhuset, Tranås
present Mats Rydberg; org=Polisen
present Leif Cronholm; org=Räddningstjänsten
present Anna Tegnér
present Jens Frick
present Ulla Berg; org=Svenska kyrkan
"""),
    ("sports club, given names with surnames later and apology at the end", """
*Styrelsemöte Hälla IF 14/3 2017
Närvarande: Pelle Ström, Annika Hed, Jocke Lind samt Micke Rot (från punkt 4)
Ej närvarande: Sussi Falk
Mötesordförande: Pelle Ström
Mötessekreterare: Annika Hed
1. Mötet öppnas
-----
date=2017-03-14
chair=Pelle Ström
secretary=Annika Hed
present Pelle Ström
present Annika Hed
present Jocke Lind
present Micke Rot; partial=från punkt 4
absent Sussi Falk
"""),
    ("regional health committee with party groups in bold", """
*Regionala beredningen för hållbar utveckling
2020-11-24
Närvarande ledamöter
*Socialdemokraterna
Ingela Nylund, Sandviken
Tord Fredriksen, Söderhamn
*Centerpartiet
Eva Vikström, Bollnäs, ordförande
Frånvarande ledamöter
*Moderaterna
Alf Norberg, Gävle
Tjänstepersoner
Marie Nordh, regionutvecklare
1 Öppnande
-----
date=2020-11-24
body=Regionala beredningen för hållbar utveckling
present Ingela Nylund; municipality=2181
present Tord Fredriksen; municipality=2182
present Eva Vikström; municipality=2183; role=ordförande
absent Alf Norberg; municipality=2180
present Marie Nordh; role=regionutvecklare
"""),
    ("tenants' meeting: chairman named after the verb", """
*Protokoll från medlemsmöte i Hyresgästföreningen Almen
Måndagen den 6 oktober 1986 i kvarterslokalen
Mötet öppnades av ordföranden Sonja Berglund. Närvarande var Sonja Berglund, Ivar Nord, Elsy Kvist
och 17 medlemmar. Från HGF deltog ombudsman Roland Ek.
§ 1 Dagordning
-----
date=1986-10-06
present Sonja Berglund
present Ivar Nord
present Elsy Kvist
present Roland Ek
"""),
]
