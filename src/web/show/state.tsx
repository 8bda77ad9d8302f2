import { Button, Result, Spin } from 'antd'
import { isRefusal } from '#kit/refusal.ts'

export function Waiting() {
  return <div className="waiting"><Spin size="large" description="正在打开…" /></div>
}

/** What could not be shown, in the server's own words. */
export function Failed({ error, again }: { error: unknown; again?: () => void }) {
  return <Result status="warning" title={sayError(error)} extra={<Button onClick={again ?? (() => location.reload())}>再试一次</Button>} />
}

/** One sentence for whatever was thrown. */
export function sayError(error: unknown): string {
  return isRefusal(error) ? error.say : error instanceof Error && /[\u4e00-\u9fff]/.test(error.message) ? error.message : '页面出错了，请刷新后再试；还不行请联系维护人员'
}
