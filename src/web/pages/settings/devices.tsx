import { Button, Tag } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { doors } from '../../doors.ts'
import { useLeave } from '../../shell/leave.ts'
import { sayMoment } from '../../show/date.ts'
import { useQuestion } from '../../show/dialog.tsx'

/** Where this person is signed in, and the way out of there. */
export function Devices() {
  const leave = useLeave()
  const { data = [] } = useQuery({ queryKey: ['sessions'], queryFn: doors.sessions })
  const end = useMutation({ mutationFn: (id: string) => doors.endSession(id) })
  const { ask, dialog } = useQuestion()
  const asking = () => ask({ title: '退出所有设备？', say: '包括现在这一台，都要重新登录。', yes: '退出', danger: true, work: () => leave(doors.endSessions) })
  return (
    <section className="panel" aria-labelledby="devices">
      <h2 id="devices">登录着的设备</h2>
      <ul>
        {data.map(({ id, agent, address, seen, own }) => (
          <li key={id}>
            <span>{sayAgent(agent)}</span>{own && <Tag>就是这台</Tag>}
            <span className="quiet">{address}　上次用 {sayMoment(seen)}</span>
            {!own && <Button size="small" onClick={() => end.mutate(id)}>退出这台</Button>}
          </li>
        ))}
      </ul>
      <p><Button danger onClick={asking}>退出所有设备</Button></p>
      {dialog}
    </section>
  )
}

function sayAgent(agent: string): string {
  const system = [
    ['iPhone', '苹果手机'], ['iPad', '苹果平板'], ['HarmonyOS', '鸿蒙设备'], ['Android', '安卓手机'], ['Windows', 'Windows 电脑'], ['Mac OS', '苹果电脑'],
    ['Linux', 'Linux 电脑'],
  ].find(([word]) => agent.includes(word!))
  return `${system?.[1] ?? '未知设备'}${agent.includes('MicroMessenger') ? '（微信）' : ''}`
}
