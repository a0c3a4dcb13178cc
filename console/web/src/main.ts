import { createApp } from 'vue'
import App from './App.vue'
import { installElement } from './element'
import { i18n } from './i18n'
import { router } from './router'
import { resumeSession } from './session/session'
import './session/identity'
import './styles/tokens.css'
import './styles/base.css'

const app = createApp(App)
installElement(app)
app.use(i18n)
// Before the first page is chosen: who reloads stays where they are.
await resumeSession()
app.use(router)
app.mount('#app')
