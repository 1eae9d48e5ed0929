# SPDX-License-Identifier: MIT
"""Gives recorded command lines to the real aws CLI's own parser and prints what it would send.

Standard input: a JSON list of argument vectors (without "aws"). Standard output: a JSON list of the same length, each
entry {"operation": ..., "parameters": ...} or {"error": ...}. Nothing is sent: the operation caller is replaced.

With the argument "members" it prints instead which members that CLI knows: a JSON list of "Operation.Path", spelled as
the catalogue spells them.
"""
import contextlib
import io
import json
import sys

from awscli import clidriver

caught = []


def record(self, service_name, operation_name, parameters, parsed_globals):
    caught.append({"operation": operation_name, "parameters": parameters})
    return 0


clidriver.CLIOperationCaller.invoke = record
driver = clidriver.create_clidriver()


def parse(arguments):
    caught.clear()
    errors = io.StringIO()
    code = 0
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(errors):
        try:
            code = driver.main(arguments)
        except SystemExit as stop:
            code = stop.code
    if len(caught) == 1:
        return dict(caught[0])
    return {"error": f"exit {code}: {errors.getvalue().strip()}"}


def members(shape, path, seen):
    yield path
    if shape.name in seen:
        return
    seen = seen | {shape.name}
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            yield from members(member, f"{path}.{name}", seen)
    elif shape.type_name == "list":
        yield from members(shape.member, path + "[]", seen)
    elif shape.type_name == "map":
        yield path + "{key}"
        yield from members(shape.value, path + "{value}", seen)


if sys.argv[1:] == ["members"]:
    model = driver.session.get_service_model("cognito-idp")
    known = []
    for operation in ("CreateUserPool", "SetUserPoolMfaConfig", "CreateUserPoolDomain"):
        known += members(model.operation_model(operation).input_shape, operation, frozenset())
    sys.stdout.write(json.dumps(known))
    sys.exit()

sys.stdout.write(json.dumps([parse(arguments) for arguments in json.load(sys.stdin)]))
