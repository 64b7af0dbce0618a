"""Runs the script on standard input, one statement of the module after the other.

Writes as JSON, for each that prints, its last line, what it printed, and what the script states of it: the comment
behind that line, and the lines under it that are nothing but comments.
"""

import ast
import contextlib
import io
import json
import sys
import tokenize

script = sys.stdin.read()
behind, alone = {}, {}
for token in tokenize.generate_tokens(io.StringIO(script).readline):
    if token.type == tokenize.COMMENT:
        line, column = token.start
        kind = behind if token.line[:column].strip() else alone
        kind[line] = token.string.lstrip("#").strip()


def stated(line):
    comments = [behind[line]] if line in behind else []
    while (line := line + 1) in alone:
        comments.append(alone[line])
    return " ".join(comments)


outputs = []
world = {"__name__": "__main__"}
for statement in ast.parse(script).body:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = compile(ast.Module([statement], []), "listing", "exec")
        exec(code, world)
    if printed.getvalue():
        line = statement.end_lineno
        output = {"line": line, "printed": printed.getvalue()}
        outputs.append({**output, "stated": stated(line)})
json.dump(outputs, sys.stdout)
