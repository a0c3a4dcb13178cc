import { ref } from 'vue'

export type Language = 'zh' | 'en'

const STORED_AS = 'fengxing.language'

/** Chinese unless somebody chose otherwise: the language of the house, not of the browser. */
export const language = ref<Language>(read())

export function currentLanguage(): Language {
  return language.value
}

export function chooseLanguage(chosen: Language): void {
  language.value = chosen
  localStorage.setItem(STORED_AS, chosen)
}

function read(): Language {
  return typeof localStorage !== 'undefined' && localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'zh'
}
