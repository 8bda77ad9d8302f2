import { Button, Spin } from 'antd'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isRefusal } from '#kit/refusal.ts'

export function Waiting() {
  return <div className="waiting"><Spin size="large" description="正在打开…" /></div>
}

/** What could not be shown, in the server's own words; `whole` where it stands for the page. */
export function Failed({ error, again, whole = false, children }: { error: unknown; again?: () => void; whole?: boolean; children?: ReactNode }) {
  const Say = whole ? 'h1' : 'p'
  return (
    <div className="failed" role="alert">
      <Say>{sayError(error)}</Say>
      <p className="failed-ways"><Button onClick={again ?? (() => location.reload())}>再试一次</Button>{children}</p>
    </div>
  )
}

/** An address that leads to nothing. */
export function Nowhere({ say }: { say: string }) {
  return <div className="failed"><h1>{say}</h1><p><Link className="plain-link" to="/">回首页</Link></p></div>
}

export function NoLedger() {
  return <Nowhere say="没有这个台账，请从菜单重新打开" />
}

/** One sentence for whatever was thrown. */
export function sayError(error: unknown): string {
  return isRefusal(error) ? error.say : error instanceof Error && /[\u4e00-\u9fff]/.test(error.message) ? error.message : '页面出错了，请刷新后再试；还不行请联系维护人员'
}
