import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal, type Refusal } from '#kit/refusal.ts'

const STATUS: Readonly<Record<Refusal['code'], number>> = { invalid: 422, forbidden: 403, missing: 404, conflict: 409, busy: 503 }

/** What a request is told when it fails: a refusal as it is, anything else as one sentence with nothing of what went wrong in it. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (isRefusal(error)) {
    void reply.status(STATUS[error.code]).send({ code: error.code, say: error.say, ...(error.at !== undefined && { at: error.at }) })
    return
  }
  const { statusCode = 500, code } = error as FastifyError
  if (statusCode < 500) {
    void reply.status(statusCode).send({ code: statusCode === 404 ? 'missing' : 'invalid', say: SAYINGS[code] ?? SAYINGS[String(statusCode)] ?? UNREADABLE })
    return
  }
  // The message may hold what someone typed; its name, code and place do not.
  const { name, stack = '' } = error as Error
  request.log.error({ error: name, code, at: stack.split('\n').filter(line => /^\s+at /.test(line)).slice(0, 8) }, 'failed')
  void reply.status(500).send({ code: 'busy', say: '程序出错了，这一步没有完成，请再试一次；还不行请联系维护人员' })
}

/** What no request could be read out of: a word that is no method, headers without end. It never gets to a route. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = BROKEN[error.code ?? ''] ?? '400 Bad Request'
  const body = JSON.stringify({ code: 'invalid', say: UNREADABLE })
  socket.end(`HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`)
}

const BROKEN: Readonly<Record<string, string>> = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' }
const UNREADABLE = '请求的写法不对，请刷新页面后再试'

const SAYINGS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: '内容太大，请分几次提交',
  FST_REQ_FILE_TOO_LARGE: '文件太大，请压缩或拆分后再上传',
  FST_FILES_LIMIT: '一次上传的文件太多，请分几次上传',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: '内容的格式不对，请刷新页面后再试',
  FST_ERR_CTP_INVALID_JSON_BODY: '内容不是正确的 JSON，请检查引号、逗号和括号',
  FST_ERR_CTP_EMPTY_JSON_BODY: '没有收到内容，请刷新页面后再试',
  FST_INVALID_MULTIPART_CONTENT_TYPE: '没有收到文件，请重新选择',
  FST_ERR_BAD_URL: '没有这个地址，请刷新页面后再试',
  FST_ERR_MAX_PARAM_LENGTH: '没有这个地址，请刷新页面后再试',
  429: '操作太频繁，请稍等一会儿再试',
}
