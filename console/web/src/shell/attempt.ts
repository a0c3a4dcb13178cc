import { ref } from 'vue'
import { useProblemText } from './problems'

/** One thing that a form does at a time: whether it is under way, and in which words it was refused. */
export function useAttempt() {
  const { textOf } = useProblemText()
  const busy = ref(false)
  const refused = ref('')

  async function attempt(act: () => Promise<void>) {
    refused.value = ''
    busy.value = true
    try {
      await act()
    } catch (failure) {
      refused.value = textOf(failure)
    } finally {
      busy.value = false
    }
  }

  return { busy, refused, attempt }
}
