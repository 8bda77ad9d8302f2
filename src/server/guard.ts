import type { FastifyReply, FastifyRequest } from 'fastify'
import { rightsOf } from '#accounts/actor.ts'
import { refuse } from '#kit/refusal.ts'
import { reaches, type Actor } from '#records/actor.ts'
import { bodyOf, paramsOf } from './body.ts'
import type { Acting, Asked, House, Route, Signed } from './route.ts'

/** Runs a route for who asks, or refuses whom it is not for. */
export async function run(house: House, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (request.isMultipart() && !route.upload) throw refuse('invalid', '内容的格式不对，请刷新页面后再试', 'body')
  const asked: Asked = { house, request, reply, headers: () => headersOf(request), body: bodyOf(request), params: paramsOf(request) }
  if (route.who === 'anyone') return route.work(asked)
  const signed = await signedIn(asked)
  return route.who === 'signed-in' ? route.work(signed) : route.work(acting(signed, route.who))
}

async function signedIn(asked: Asked): Promise<Signed> {
  const { house, request, headers } = asked
  const read = house.desk.office.store.glance()
  const person = await house.accounts.knownBy(request.headers.cookie, read) ?? await house.accounts.whoIs(headers())
  if (!person) throw refuse('forbidden', '请先登录', 'session')
  return { ...asked, person, rights: await rightsOf(read, person.user, house.today()) }
}

/** Who has several rights says which one he acts by; the widest where he does not. */
function acting(signed: Signed, least: Actor['role']): Acting {
  const wanted = signed.request.headers['x-right']
  const right = wanted === undefined ? signed.rights[0] : signed.rights.find(one => one.id === wanted)
  if (!right) throw refuse('forbidden', signed.rights.length === 0 ? '您的账号还没有权限，或权限已到期，请联系管理员' : '这项权限已到期或不是您的，请重新选择', 'right')
  if (!reaches(right.actor.role, least)) throw refuse('forbidden', TOO_LITTLE[least], 'role')
  return { ...signed, right, actor: right.actor }
}

const TOO_LITTLE: Readonly<Record<Actor['role'], string>> = {
  reader: '', clerk: '您的账号只能查看，不能登记或修改，请联系管理员', lead: '这要由负责人办理，请转请负责人', administrator: '这要由管理员办理，请联系管理员',
}

/** A page of another site can send a request with our cookies, but not with this header, nor from our own origin; and browsers say from where it comes. */
export function refuseForeign(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const { origin, 'sec-fetch-site': site = 'same-origin' } = request.headers
  // What is no address, as the `null` of a sandboxed page, is none of ours.
  const foreign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== request.host)
  if (foreign || site !== 'same-origin' || request.headers['x-niangjia'] === undefined) throw refuse('forbidden', '请求不是从娘家的页面发出的，请刷新页面后再试', 'origin')
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const name of ['cookie', 'user-agent']) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  headers.set('x-forwarded-for', request.ip)
  return headers
}
