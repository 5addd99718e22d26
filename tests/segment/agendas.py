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
*^§ 13\tDnr KS 2018/377
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
]
