import { CloseOutlined, MenuOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { doors } from '../doors.ts'
import { useSession } from '../session.tsx'
import { WhyPlace } from '../show/why.tsx'
import { Menu } from './menu.tsx'
import { windowTitle } from './pages.ts'
import { Person } from './person.tsx'
import { Quick } from './quick.tsx'

/** The frame around every page: menu at the side (on a phone behind a button), name of the office, the person. */
export function Shell() {
  const { right } = useSession()
  const [open, setOpen] = useState(false)
  const { data: settings } = useQuery({ queryKey: ['settings'], queryFn: doors.settings, staleTime: 300_000 })
  const at = useRouterState({ select: state => state.location.pathname })
  const main = useRef<HTMLElement>(null)
  const before = useRef(at)
  useEffect(() => {
    document.title = windowTitle(at)
    setOpen(false)
    // Whoever goes by keyboard begins on the new page, and a screen reader reads it.
    if (before.current !== at && !main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
    before.current = at
  }, [at])
  return (
    <WhyPlace>
      <div className="shell">
        <a className="skip" href="#main" onClick={event => { event.preventDefault(); main.current?.focus() }}>跳到正文</a>
        <header className="bar">
          <Button
            className="menu-button" type="text" aria-label={open ? '收起菜单' : '打开菜单'} aria-expanded={open}
            icon={open ? <CloseOutlined /> : <MenuOutlined />} onClick={() => setOpen(!open)}
          />
          <Link to="/" className="brand"><img src="/favicon.svg" alt="" width="28" height="28" /><strong>娘家</strong><span>{settings?.office ?? right.unionName}</span></Link>
          <Quick />
          <Person />
        </header>
        <aside className={open ? 'side open' : 'side'}><Menu /></aside>
        <main ref={main} id="main" className="main" tabIndex={-1}><Outlet /></main>
      </div>
    </WhyPlace>
  )
}
