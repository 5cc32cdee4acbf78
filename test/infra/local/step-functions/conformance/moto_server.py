"""Serves moto's Step Functions on loopback: moto_server.py PORT SERVICES_PORT. Ends when its input ends.

moto brings no JSONata engine, and calls Lambda at the port in MOTO_PORT. Both are served by the test suite.
"""

import json
import os
import sys
import threading
import urllib.request

port, services_port = sys.argv[1:]
os.environ["MOTO_PORT"] = services_port

from moto.core.config import default_user_config  # noqa: E402 (moto reads MOTO_PORT)
from moto.server import main  # noqa: E402
from moto.stepfunctions.parser.asl.jsonata import jsonata  # noqa: E402
from moto.stepfunctions.parser.models import StepFunctionsParserBackend  # noqa: E402


def evaluate(query):
    url = f"http://127.0.0.1:{services_port}/jsonata"
    with urllib.request.urlopen(urllib.request.Request(url, query.encode())) as response:
        answer = json.load(response)
    if "error" in answer:
        raise jsonata.JSONataException("UNKNOWN", answer["error"])
    return answer["value"]


def end_with_input():
    sys.stdin.read()
    os._exit(0)


jsonata._eval_jsonata = evaluate
# To start an execution moto copies its state machine, and with it all that runs, which can't be copied.
StepFunctionsParserBackend.__deepcopy__ = lambda self, memo: self
default_user_config["stepfunctions"] = {"execute_state_machine": True}
threading.Thread(target=end_with_input, daemon=True).start()
main(["-H", "127.0.0.1", "-p", port])
