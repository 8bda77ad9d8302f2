import type { FastifyRequest } from 'fastify'
import { refuse } from '#kit/refusal.ts'

/**
 * What the JSON of a request says, or nothing where none was sent. A list or a bare word is no request, and nothing that
 * the pages send nests deep or has characters in it that no database keeps.
 */
export function bodyOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const { body } = request
  if (request.isMultipart()) return {}
  if (body === undefined) return {}
  if (!isPlain(body) || !isSound(body, DEEPEST)) throw refuse('invalid', '请求的写法不对，请刷新页面后再试', 'body')
  return body
}

/** The words in the address. */
export function paramsOf({ params }: FastifyRequest): Readonly<Record<string, string>> {
  if (!isSound(params, 1)) throw refuse('missing', '没有这个地址，请刷新页面后再试')
  return params as Record<string, string>
}

/** `values` of a part of a record of a write stand six deep. */
const DEEPEST = 16

function isSound(value: unknown, deep: number): boolean {
  if (typeof value === 'string') return !value.includes('\0')
  if (typeof value !== 'object' || value === null) return true
  return deep > 0 && Object.entries(value).every(([name, one]) => !name.includes('\0') && isSound(one, deep - 1))
}

function isPlain(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}
