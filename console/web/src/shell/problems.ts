import { ElMessage } from 'element-plus'
import { useI18n } from 'vue-i18n'
import { ApiError, OFFLINE } from '../api/problem'

/** What to tell a person about a call that failed: the server's own words, which already speak their language. */
export function useProblemText() {
  const { t } = useI18n()

  function textOf(failure: unknown): string {
    if (!(failure instanceof ApiError) || failure.problem.type === OFFLINE) return t('error.offline')
    const { title, detail, errors } = failure.problem
    const fields = (errors ?? []).map((error) => error.message).filter(Boolean)
    return fields.length > 0 ? fields.join(' ') : (detail ?? title)
  }

  function tell(failure: unknown): void {
    ElMessage({ type: 'error', message: textOf(failure), duration: 6000, showClose: true, grouping: true })
  }

  return { textOf, tell }
}
