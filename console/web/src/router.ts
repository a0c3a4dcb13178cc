import { createRouter, createWebHistory } from 'vue-router'
import { watch } from 'vue'
import SignInPage from './session/SignInPage.vue'
import { mustChangePassword, signedIn } from './session/session'
import Shell from './shell/Shell.vue'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/sign-in', name: 'sign-in', component: SignInPage, meta: { open: true } },
    {
      path: '/',
      component: Shell,
      children: [
        { path: '', redirect: { name: 'cases' } },
        { path: 'cases/:id?', name: 'cases', component: () => import('./cases/CasesPage.vue') },
        { path: 'organisations/:id?', name: 'organisations', component: () => import('./organisations/OrganisationsPage.vue') },
        { path: ':rest(.*)*', name: 'missing', component: () => import('./shell/MissingPage.vue') },
      ],
    },
  ],
})

router.beforeEach((to) => {
  if (to.meta['open'] || (signedIn.value && !mustChangePassword.value)) return true
  return { name: 'sign-in', query: to.path === '/' ? {} : { next: to.fullPath } }
})

/** A session that ends while somebody reads, by revocation or in another tab, leads back to the door. */
watch(signedIn, (now) => {
  const here = router.currentRoute.value
  if (!now && !here.meta['open']) void router.push({ name: 'sign-in', query: { next: here.fullPath } })
})
