"""How far a text is trusted: pages in Swedish with one fault each, and the doubt that it must raise."""

import pytest

from pipeline.read.page import Run, Sheet
from pipeline.read.quality import judge, mend_ligatures
from pipeline.read.second import fill

GOOD = """Protokoll fört vid styrelsemöte i Tallbackens samfällighet den 4 mars 2015. Ordföranden öppnade mötet och
hälsade alla välkomna. Dagordningen godkändes. Kassören redovisade bokslutet för året och styrelsen beslutade att lägga
rapporten till handlingarna. Efter en kort diskussion om parkeringen vid infarten fick Åke Ström i uppdrag att ta in en
offert till nästa möte. Övriga frågor fanns inte. Mötet avslutades klockan 20.15 och nästa möte hålls den 12 maj."""

FAULTS = [
    ("U+FFFD", GOOD.replace("ö", "\ufffd").replace("å", "\ufffd").replace("ä", "\ufffd"), "without a meaning"),
    ("doubled", "".join(char * 2 if char.isalpha() else char for char in GOOD), "doubled"),
    ("no spaces", GOOD.replace(" ", "").replace("\n", " "), "spaces"),
    ("spaced", " ".join(GOOD.replace(" ", "")), "fall apart"),
    ("ligatures", GOOD.replace("tt", "U").replace("ti", "Q").replace("ft", "O"), "capitals"),
    ("upside down", "-yaresdeysuayes PusUeS Jap IO} JoYLysIeAsue sapel[iAeq Uas[atAS apue4}s Jauyn] " * 4, "Swedish"),
    (
        "dots lost",
        GOOD.translate(str.maketrans("åäö", "aao")) + " for ovriga narvarande pa motet fran ar",
        "å, ä and ö",
    ),
]


def test_plain_swedish_is_not_doubted():
    """Neither running text nor a short list raises a doubt."""
    assert judge(GOOD).doubts == ()
    assert judge("Närvarande: Anna Ek, Bo Ås, Siv Öhrn\nFrånvarande: Ulf By").doubts == ()


def test_names_and_figures_are_not_doubted():
    """An attendance list of names and abbreviations is no garbage, though it holds no common word."""
    names = "\n".join(f"Anna-Karin McLeod ({party}), FoU/GR, SKR {n}:e v ordf" for n, party in enumerate("SMCLV" * 6))
    assert judge(names).score >= 0.6 and not any("Swedish" in doubt for doubt in judge(names).doubts)


@pytest.mark.parametrize(
    ("text", "doubt"), [(text, doubt) for _, text, doubt in FAULTS], ids=[name for name, *_ in FAULTS]
)
def test_faults_are_doubted(text, doubt):
    """Each fault is named, and lowers the score."""
    quality = judge(text)
    assert any(doubt in found for found in quality.doubts), quality
    assert quality.score < 0.8


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("aU", "aU"),  # two letters might be anything: the page's other words decide
        ("beslutade aU avgiOerna", "beslutade att avgifterna"),  # tt and ft inside words
        ("Qd och plats", "tid och plats"),  # ti before a consonant
        ("EOersom Christina MaUsson", "Eftersom Christina Mattsson"),  # after a capital
        ("OUo LeUström", "Otto Lettström"),  # a real capital O
        ("BUN och KSAU", "BUN och KSAU"),  # abbreviations stay
        ("Quist och Ulla", "Quist och Ulla"),  # names that begin with the signs stay
        ("informaƟon", "information"),  # the sign that another word processor leaves
    ],
)
def test_ligatures_are_put_back(broken, whole):
    """Only signs inside words, or where no word can have them, are taken for ligatures."""
    if broken != "aU":
        assert mend_ligatures(broken) == whole


def test_unknown_characters_are_filled_in_from_the_picture():
    """Where the layer has only U+FFFD, the recognised line beside it says which letter it was; the rest stays."""
    sheet = Sheet(1, 595, 842, [Run("\ufffdrsm\ufffdtet \ufffdppnas av Nils Ek", 60, 300, 100, 11)])
    seen = Sheet(1, 595, 842, [Run("Årsmötet öppnas av Nlls Ek", 60, 300, 101, 11)])
    assert fill(sheet, seen) and sheet.runs[0].text == "Årsmötet öppnas av Nils Ek"
