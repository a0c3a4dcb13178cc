import { computed } from 'vue'
import { language } from '../i18n/language'

/** The clocks of the house run in this zone, wherever the reader is. */
const ZONE = 'Asia/Shanghai'

export function useDates() {
  const options = computed(() => ({
    timeZone: ZONE,
    month: language.value === 'zh' ? ('long' as const) : ('short' as const),
    day: 'numeric' as const,
  }))
  const locale = computed(() => (language.value === 'zh' ? 'zh-CN' : 'en-GB'))
  const days = computed(() => new Intl.DateTimeFormat(locale.value, options.value))
  const moments = computed(
    () => new Intl.DateTimeFormat(locale.value, { ...options.value, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  )
  return {
    /** @param date YYYY-MM-DD, a day in Shanghai */
    day: (date: string) => days.value.format(new Date(`${date}T12:00:00+08:00`)),
    moment: (instant: string) => moments.value.format(new Date(instant)),
  }
}
