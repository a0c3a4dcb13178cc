import { useI18n } from 'vue-i18n'

/** Names of codes that may grow on the server before they do here: an unknown one is shown as it is. */
export function useWords() {
  const { t, te } = useI18n()
  const name = (family: string) => (code: string) => (te(`${family}.${code}`) ? t(`${family}.${code}`) : code)
  return {
    categoryName: name('category'),
    industryName: name('organisations.industry'),
  }
}
