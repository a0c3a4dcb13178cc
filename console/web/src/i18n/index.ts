import { createI18n } from 'vue-i18n'
import { watch } from 'vue'
import { en } from './en'
import { language } from './language'
import { zh, type Messages } from './zh'

export const i18n = createI18n<[Messages], 'zh' | 'en', false>({
  legacy: false,
  locale: language.value,
  fallbackLocale: 'zh',
  messages: { zh, en },
})

watch(
  language,
  (chosen) => {
    i18n.global.locale.value = chosen
    document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en'
  },
  { immediate: true },
)
