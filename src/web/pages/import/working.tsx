import type { ImportState } from '../../sent.ts'

const SAY: Readonly<Record<string, string>> = { reading: '正在读表', looking: '正在逐行核对', entering: '正在导入' }

/** Long work, with how far it has come. It goes on when one looks at other pages. */
export function Working({ state: { phase, progress, file } }: { state: ImportState }) {
  const { done = 0, of = null } = progress ?? {}
  const said = `${SAY[phase]}“${file}”`
  return (
    <div className="panel import-working">
      <p role="status">{said}…</p>
      <progress aria-label={said} {...of !== null && { max: of, value: done }} />
      <p className="quiet">{done > 0 && `${done} 行${of === null ? '' : `，共 ${of} 行`}。`}可以先去看别的页面，回来时还在这里。</p>
    </div>
  )
}
