import { Button } from 'antd'
import { useLeave } from '../shell/leave.ts'
import { Gate } from './gate.tsx'

/** For whoever has an account but no right, or none any more. */
export function NoRight() {
  const leave = useLeave()
  return (
    <Gate title="还没有权限">
      <p>您的账号还没有权限，或权限已到期，请联系管理员。</p>
      <Button block onClick={() => location.reload()}>再看一次</Button>
      <Button block onClick={() => void leave()}>退出登录</Button>
    </Gate>
  )
}
