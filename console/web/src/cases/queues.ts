import { ref, shallowRef, watch } from 'vue'
import { organisation } from '../organisations/organisations'
import { claims } from '../session/session'
import { i18n } from '../i18n'
import { HANDLING_ROLES, MINE } from './cases'

export interface Queue {
  id: string
  name: string
}

/** The desks on which the signed-in person finds cases: the organisations they handle cases for, or their own. */
export function useMyQueues() {
  const queues = shallowRef<Queue[]>([])
  const chosen = ref('')

  watch(
    claims,
    async (now) => {
      const held = now?.grants.filter((grant) => HANDLING_ROLES.includes(grant.role)) ?? []
      const ids = [...new Set(held.map((grant) => grant.organisationId))]
      if (now?.groups.some((role) => OWN_CASES.includes(role))) ids.push(MINE)
      if (ids.join() === queues.value.map((queue) => queue.id).join()) return
      queues.value = ids.map((id) => ({ id, name: '…' }))
      if (!ids.includes(chosen.value)) chosen.value = ids[0] ?? ''
      queues.value = await Promise.all(ids.map(named))
    },
    { immediate: true },
  )
  return { queues, chosen }
}

const OWN_CASES = ['WORKER', 'MEMBER']

/** The queue is of use without its name. */
async function named(id: string): Promise<Queue> {
  if (id === MINE) return { id, name: i18n.global.t('cases.mine') }
  return organisation(id)
    .then(({ name }) => ({ id, name }))
    .catch(() => ({ id, name: id.slice(-8) }))
}
