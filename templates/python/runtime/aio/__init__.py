"""The asynchronous half of the runtime."""
