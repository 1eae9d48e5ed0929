# SPDX-License-Identifier: MIT
"""Prints what the installed botocore knows about the requests of the catalogue, as JSON.

One object for each botocore this interpreter can import (its own, and the one inside Debian's awscli):
{"module": ..., "version": ..., "cli": ..., "operations": {"CreateUserPool": [{"path": ..., "kind": ..., ...}]}}.
Paths are spelled as in the catalogue: "Schema[].Name", "UserPoolTags{value}".
"""
import importlib
import json

OPERATIONS = ("CreateUserPool", "SetUserPoolMfaConfig", "CreateUserPoolDomain")
KINDS = {"string": "String", "integer": "Integer", "long": "Integer", "boolean": "Boolean", "structure": "Structure",
         "list": "List", "map": "Map", "timestamp": "Timestamp"}


def rows_of(shapes, name, path, required):
    """The member itself and everything below it."""
    shape = shapes[name]
    row = {"path": path, "kind": KINDS[shape["type"]], "required": required}
    row.update({key: shape[key] for key in ("min", "max", "pattern", "enum") if key in shape})
    yield row
    if shape["type"] == "structure":
        for member, target in shape["members"].items():
            yield from rows_of(shapes, target["shape"], path + "." + member, member in shape.get("required", []))
    elif shape["type"] == "list":
        yield from rows_of(shapes, shape["member"]["shape"], path + "[]", False)
    elif shape["type"] == "map":
        yield from rows_of(shapes, shape["key"]["shape"], path + "{key}", False)
        yield from rows_of(shapes, shape["value"]["shape"], path + "{value}", False)


def request_rows(model, operation):
    shapes = model["shapes"]
    request = shapes[model["operations"][operation]["input"]["shape"]]
    for member, target in request["members"].items():
        yield from rows_of(shapes, target["shape"], member, member in request.get("required", []))


def describe(module):
    """What this botocore says; None where it cannot be imported."""
    try:
        botocore = importlib.import_module(module)
        loaders = importlib.import_module(module + ".loaders")
    except ImportError:
        return None
    cli = importlib.import_module("awscli").__version__ if module.startswith("awscli.") else ""
    model = loaders.create_loader().load_service_model("cognito-idp", "service-2")
    return {"module": module, "version": botocore.__version__, "cli": cli,
            "operations": {name: list(request_rows(model, name)) for name in OPERATIONS}}


print(json.dumps([found for found in map(describe, ("botocore", "awscli.botocore")) if found]))
