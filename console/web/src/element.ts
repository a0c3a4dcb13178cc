import type { App } from 'vue'
import { ElButton, ElConfigProvider, ElDrawer, ElForm, ElFormItem, ElInput, ElSkeleton, ElTree } from 'element-plus'
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/el-button.css'
import 'element-plus/theme-chalk/el-checkbox.css'
import 'element-plus/theme-chalk/el-drawer.css'
import 'element-plus/theme-chalk/el-form.css'
import 'element-plus/theme-chalk/el-form-item.css'
import 'element-plus/theme-chalk/el-input.css'
import 'element-plus/theme-chalk/el-message.css'
import 'element-plus/theme-chalk/el-overlay.css'
import 'element-plus/theme-chalk/el-skeleton.css'
import 'element-plus/theme-chalk/el-skeleton-item.css'
import 'element-plus/theme-chalk/el-tree.css'

/** Only what the pages use: the whole library would be five times as much to load on a phone. */
export function installElement(app: App): void {
  for (const component of [ElButton, ElConfigProvider, ElDrawer, ElForm, ElFormItem, ElInput, ElSkeleton, ElTree]) {
    app.use(component)
  }
}
