import { computed } from 'vue'
import { language } from '../i18n/language'

/** The clocks of the house run in this zone, wherever the reader is. */
const ZONE = 'Asia/Shanghai'

export function useDates() {
  const format = computed(
    () =>
      new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', {
        timeZone: ZONE,
        month: language.value === 'zh' ? 'numeric' : 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      }),
  )
  return { moment: (instant: string) => format.value.format(new Date(instant)) }
}
