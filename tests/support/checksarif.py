# SPDX-License-Identifier: MIT
"""checksarif.py SCHEMA: holds the SARIF log on the standard input against the schema; says what is wrong, a line each."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
log = json.load(sys.stdin)
validator = jsonschema.validators.validator_for(schema)(schema)
for error in validator.iter_errors(log):
    print("/".join(str(step) for step in error.absolute_path) + ": " + error.message[:300])
