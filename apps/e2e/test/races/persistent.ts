/** What a client is told when it may ask again with the same key. */
const again = /DEADLINE_PASSED|TRY_AGAIN|SERVICE_UNAVAILABLE|OVERLOADED/;

/** Asks again where an answer says that this helps, as a client does: a key is there for that. */
export async function persistent<T>(ask: () => Promise<T>, times = 5): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (times <= 1 || !again.test(String(error))) throw error;
    return persistent(ask, times - 1);
  }
}
