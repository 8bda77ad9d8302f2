import { openHere } from '#server/open.ts'
import { serve as servePages, setupLink } from '#server/serve.ts'
import { command } from '../command.ts'
import { folderOf, sayCode } from '../desk.ts'
import { print } from '../screen.ts'

/** 0 is any port that is free. */
export const PORT = [0, 65535] as const

export const serve = command({
  usage: '',
  help: '打开页面，用浏览器办公。第一次启动会显示一个只用一次的链接，用它建立管理员。按 Ctrl+C 关闭。',
  words: [0, 0],
  options: {
    port: { value: '端口', number: PORT, help: '默认 8520' },
    host: { value: '地址', help: '默认只本机可用；写 0.0.0.0 则办公室里的电脑和手机都能打开' },
    place: { value: '区划代码', help: '按哪个地方的规定，如 330282；默认按全国规定' },
    proxied: { help: '前面有做 HTTPS 的代理' },
    log: { help: '每个请求记一行日志' },
  },
  async run({ options }) {
    const desk = await openHere({ data: folderOf(options), ...(options.db !== undefined && { db: options.db }), mode: 'write', who: 'niangjia serve' })
    if (desk.newCode !== undefined) sayCode(desk.newCode)
    try {
      const served = await servePages({
        desk, host: options.host ?? '127.0.0.1', port: options.port ?? 8520, place: options.place ?? '', proxied: options.proxied, log: options.log,
      })
      for (const address of served.addresses) print(`页面：${address}`)
      if (!await served.accounts.any()) print(`第一次启动，请用这个只用一次的链接建立管理员：${await setupLink(desk, served.addresses[0]!)}`)
      await ended()
      await served.close()
      return 0
    } finally {
      await desk.close()
    }
  },
})

/** Until someone ends the program. */
export function ended(): Promise<void> {
  return new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}
