import {
  BookOpen,
  FlaskConical,
  GraduationCap,
  History,
  LayoutDashboard,
  type LucideIcon,
  MessagesSquare,
  PenLine,
  Scale,
  Settings,
  Ticket,
  TrendingUp,
} from "lucide-react";
import { messages as m } from "../messages";

type Item = { to: string; label: string; icon: LucideIcon };

/** The console's table of contents, in the order of a working day. */
export const sections: { title?: string; admin?: boolean; items: Item[] }[] = [
  {
    items: [
      { to: "/", label: m.dashboard.title, icon: LayoutDashboard },
      { to: "/review", label: m.review.title, icon: PenLine },
      { to: "/tickets", label: m.tickets.title, icon: Ticket },
    ],
  },
  {
    title: m.shell.answers,
    items: [
      { to: "/knowledge", label: m.knowledge.title, icon: BookOpen },
      { to: "/learning", label: m.learning.title, icon: GraduationCap },
      { to: "/weights", label: m.weights.title, icon: Scale },
      { to: "/prompts", label: m.prompts.title, icon: MessagesSquare },
      { to: "/playground", label: m.playground.title, icon: FlaskConical },
    ],
  },
  {
    title: m.shell.insight,
    items: [
      { to: "/analytics", label: m.analytics.title, icon: TrendingUp },
      { to: "/history", label: m.history.title, icon: History },
    ],
  },
  { title: m.shell.company, admin: true, items: [{ to: "/settings", label: m.settings.title, icon: Settings }] },
];
