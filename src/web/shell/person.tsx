import { UserOutlined } from '@ant-design/icons'
import { Button, Dropdown, type MenuProps } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { chooseRight } from '../ask.ts'
import { useSession } from '../session.tsx'
import { useLook } from '../theme.tsx'
import { sayRole } from '../show/role.ts'
import { useLeave } from './leave.ts'

/** Who is signed in, by which right, and how the pages look on this device. */
export function Person() {
  const { me, right } = useSession()
  const { look, setLook } = useLook()
  const queries = useQueryClient()
  const navigate = useNavigate()

  const leave = useLeave()
  const act = (id: string) => {
    chooseRight(id)
    void queries.invalidateQueries()
  }
  const rights = me.rights.length < 2 ? [] : me.rights.map(one => ({
    key: one.id, label: `${one.id === right.id ? '✓ ' : ''}${one.unionName}·${sayRole(one.role)}`, onClick: () => act(one.id),
  }))
  const items: MenuProps['items'] = [
    ...rights, ...rights.length > 0 ? [{ type: 'divider' as const }] : [],
    { key: 'large', label: look.large ? '恢复一般字号' : '大字号', onClick: () => setLook({ ...look, large: !look.large }) },
    { key: 'dark', label: look.dark ? '浅色' : '深色', onClick: () => setLook({ ...look, dark: !look.dark }) },
    { type: 'divider' },
    { key: 'settings', label: '我的账号', onClick: () => void navigate({ to: '/settings' }) },
    { key: 'leave', label: '退出登录', onClick: () => void leave() },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} autoFocus>
      <Button type="text" icon={<UserOutlined />} aria-label={`${me.name}，${sayRole(right.role)}`}><span className="screen-only">{me.name}（{sayRole(right.role)}）</span></Button>
    </Dropdown>
  )
}
