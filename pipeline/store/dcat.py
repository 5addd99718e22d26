"""`dcat.jsonld`: the dataset as a record of DCAT-AP-SE, ready for the publisher to fill in and put in a catalogue.

What only the publisher knows (who, under which licence, where it can be fetched) is marked with REPLACE, never guessed.
"""

from typing import Any

REPLACE = "REPLACE"


def describe_catalogue(package: dict[str, Any]) -> dict[str, Any]:
    """The record of the dataset that `package` (datapackage.json) describes."""
    distributions = [
        {
            "@type": "dcat:Distribution", "dct:title": {"@value": resource["title"], "@language": "en"},
            "dcat:accessURL": {"@id": f"{REPLACE}/{path}"}, "dct:license": {"@id": REPLACE},
            "dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{resource['mediatype']}"},
        }
        for resource in package["resources"] for path in resource["path"]
    ]  # fmt: skip
    return {
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/", "vcard": "http://www.w3.org/2006/vcard/ns#",
        },
        "@type": "dcat:Dataset",
        "@id": REPLACE,
        "dct:title": [
            {"@value": "Mötesprotokoll som data", "@language": "sv"},
            {"@value": package["title"], "@language": "en"},
        ],
        "dct:description": [
            {"@value": "Möten, närvaro, ärenden, beslut, omröstningar och omnämnanden, med sida och citat.",
             "@language": "sv"},
            {"@value": "Meetings, attendance, items, decisions, votes and mentions, with page and quote.",
             "@language": "en"},
        ],
        "dct:publisher": {"@type": "foaf:Agent", "@id": REPLACE, "foaf:name": REPLACE},
        "dcat:contactPoint": {"@type": "vcard:Organization", "vcard:fn": REPLACE, "vcard:hasEmail": {"@id": REPLACE}},
        "dct:accessRights": {"@id": "http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC"},
        "dct:language": {"@id": "http://publications.europa.eu/resource/authority/language/SWE"},
        "dcat:theme": {"@id": "http://publications.europa.eu/resource/authority/data-theme/GOVE"},
        "dcat:distribution": distributions,
    }  # fmt: skip
