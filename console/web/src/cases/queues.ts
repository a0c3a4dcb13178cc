import { ref, shallowRef, watch } from 'vue'
import { organisation } from '../organisations/organisations'
import { claims } from '../session/session'
import { HANDLING_ROLES } from './cases'

export interface Queue {
  id: string
  name: string
}

/** The organisations for which the signed-in person handles cases, the first one chosen. */
export function useMyQueues() {
  const queues = shallowRef<Queue[]>([])
  const chosen = ref('')

  watch(
    claims,
    async (now) => {
      const held = now?.grants.filter((grant) => HANDLING_ROLES.includes(grant.role)) ?? []
      const ids = [...new Set(held.map((grant) => grant.organisationId))]
      if (ids.join() === queues.value.map((queue) => queue.id).join()) return
      queues.value = ids.map((id) => ({ id, name: '…' }))
      if (!ids.includes(chosen.value)) chosen.value = ids[0] ?? ''
      queues.value = await Promise.all(ids.map(named))
    },
    { immediate: true },
  )
  return { queues, chosen }
}

/** The queue is of use without its name. */
async function named(id: string): Promise<Queue> {
  return organisation(id)
    .then(({ name }) => ({ id, name }))
    .catch(() => ({ id, name: id.slice(-8) }))
}
