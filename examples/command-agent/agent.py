"""A support agent as a program, in Python's standard library: one question a line in, one answer a line out.

It knows two tools and a few words; a real one would call a model. What it prints to standard error is kept with the
trial.
"""
import json
import re
import sys


def call_tool(question, calls, name, arguments):
    """Answers come from the scenario's fixtures; a real agent would call the tool itself in production."""
    fixtures = question.get("fixtures", {}).get(name, [])
    answer = next(
        (one for one in fixtures if all(arguments.get(k) == v for k, v in one.get("when", {}).items())),
        {"error": "the tool is not available"},
    )
    status = "error" if "error" in answer else "ok"
    call = {"name": name, "arguments": arguments, "status": status}
    call.update({key: answer[key] for key in ("result", "error") if key in answer})
    calls.append(call)
    return answer


def run(question):
    calls = []
    found = re.search(r"\b(\d{3,})\b", question["query"])
    if not found:
        return {"message": "Which order do you mean? Please send me its number.", "toolCalls": calls}
    order_id = found.group(1)
    answer = call_tool(question, calls, "lookup_order", {"id": order_id})
    if "error" in answer:
        return {"message": f"I am sorry, I could not find order {order_id}.", "toolCalls": calls}
    order = answer["result"]
    # The candidate's temperature is what a change of the configuration would be.
    polite = question["model"].get("temperature", 0) < 0.5
    wants_money = re.search(r"refund|money back", question["query"], re.I)
    if wants_money and order["status"] == "late":
        call_tool(question, calls, "issue_refund", {"id": order_id})
        return {"message": f"Your refund for order {order_id} is on its way." if polite else "Done.", "toolCalls": calls}
    return {"message": f"Order {order_id} is {order['status']}.", "toolCalls": calls}


for line in sys.stdin:
    asked = json.loads(line)
    try:
        reply = run(asked)
    except Exception as problem:  # the trial fails, the program goes on
        print(f"trial {asked['scenarioId']}: {problem}", file=sys.stderr)
        reply = {"error": {"code": "crash", "message": str(problem)}}
    print(json.dumps({"id": asked["id"], **reply}), flush=True)
