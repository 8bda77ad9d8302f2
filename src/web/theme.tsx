import { App, ConfigProvider, theme, type ThemeConfig } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { colours } from './colours.ts'

/** How the pages look on this device. */
export type Look = { dark: boolean; large: boolean }

const KEPT = 'niangjia.look'
const Looks = createContext<{ look: Look; setLook: (look: Look) => void }>({ look: { dark: false, large: false }, setLook: () => {} })

export function useLook() {
  return use(Looks)
}

export function Themed({ children }: { children: ReactNode }) {
  const [look, setLook] = useState(kept)
  useEffect(() => {
    localStorage.setItem(KEPT, JSON.stringify(look))
    document.documentElement.dataset['look'] = [look.dark && 'dark', look.large && 'large'].filter(Boolean).join(' ')
  }, [look])
  return (
    <Looks value={{ look, setLook }}>
      <ConfigProvider locale={zhCN} theme={themeOf(look)} csp={{ nonce: nonce() }} button={{ autoInsertSpace: false }} getPopupContainer={near}>
        <App message={{ maxCount: 2 }}>{children}</App>
      </ConfigProvider>
    </Looks>
  )
}

function themeOf({ dark, large }: Look): ThemeConfig {
  const { token, components } = colours[dark ? 'dark' : 'light']
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...token, fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
      fontSize: large ? 18 : 15, borderRadius: 8, controlHeight: large ? 44 : 36, motionDurationMid: '0.12s', motionDurationSlow: '0.18s',
    },
    components,
  }
}

function kept(): Look {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Look>
    return { dark: found.dark ?? matchMedia('(prefers-color-scheme: dark)').matches, large: found.large ?? false }
  } catch {
    return { dark: false, large: false }
  }
}

/** What opens over a dialog must stand in it, for the rest of the page is below; elsewhere it stays in its landmark. */
function near(trigger?: HTMLElement): HTMLElement {
  return trigger?.closest<HTMLElement>('dialog, main, header') ?? document.body
}

/** Styles made at run time carry the page's nonce, which the server's policy asks for. */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''
}
