import { onBeforeUnmount, ref, type Ref } from 'vue'

const MINUTE_MILLIS = 60_000

/** The present, anew each minute while the page is open. */
export function useNow(): Ref<Date> {
  const now = ref(new Date())
  const timer = setInterval(() => (now.value = new Date()), MINUTE_MILLIS)
  onBeforeUnmount(() => clearInterval(timer))
  return now
}
