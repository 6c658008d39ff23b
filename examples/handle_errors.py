"""Show what a call can raise, and how to see the whole answer.

Run it as `python handle_errors.py 22 404404`, warehouses.

It prints:

    200 application/json 132 22
    found
    missing
"""

import sys

from lapak import APIStatusError, AuthenticationFailed, DeadlineExceeded, LapakError, NotFound, SmartSeller


def main(api: SmartSeller, warehouse: int) -> str:
    """Look up a warehouse; return in one word how that went."""
    try:
        answer = api.warehouses.with_response.get(warehouse, timeout=5)
    except NotFound:
        return "missing"
    except AuthenticationFailed as error:
        print(f"The key is not accepted; ask the provider about call {error.request_id}")
        return "refused"
    except APIStatusError as error:
        print(f"{error.status}: {error.message} {error.fields}")
        return "failed"
    except DeadlineExceeded:
        return "late"
    except LapakError as error:
        print(error)
        return "unreachable"
    print(answer.status, answer.headers["content-type"], len(answer.content), answer.parsed.data.id)
    return "found"


if __name__ == "__main__":
    with SmartSeller() as client:
        for word in sys.argv[1:]:
            print(main(client, int(word)))
