"""Flowable's official worker for Python: one subscription, which is one thread, for each job that is worked on at the same time."""

import os
import sys

from flowable.external_worker_client import ExternalWorkerClient
from requests.auth import HTTPBasicAuth

topic, concurrency, jobs_per_call = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
url = os.environ["BPM_REST_FLOWABLE_ASYNC_URL"].removesuffix("/service")
auth = HTTPBasicAuth(os.environ["BPM_REST_FLOWABLE_ASYNC_USER"], os.environ["BPM_REST_FLOWABLE_ASYNC_PASSWORD"])


def handle(_, result):
    return result.success().variable_string("by", "python")


# A client each, since its session is made for one thread. 50 ms is the pause of the other worker, too.
subscriptions = [
    ExternalWorkerClient(url, worker_id=f"python-{os.getpid()}-{number}", auth=auth).subscribe(
        topic, handle, wait_period_seconds=0.05, number_of_tasks=jobs_per_call
    )
    for number in range(concurrency)
]
print("ready", flush=True)
sys.stdin.read()
ended = [number for number, subscription in enumerate(subscriptions) if not subscription.thread.is_alive()]
for subscription in subscriptions:
    subscription.unsubscribe(timeout=5)
if ended:
    sys.exit(f"subscriptions that ended by themselves: {ended}")
