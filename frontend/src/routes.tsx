import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type ErrorComponentProps,
  type RouteComponent,
} from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getSession, mayResume, renewSession } from "./api/session";
import { messages as m } from "./messages";
import { Settings } from "./ui/Settings";
import { Shell } from "./ui/Shell";
import { EmptyState, ErrorState } from "./ui/States";
import { TextLink } from "./ui/TextLink";

/**
 * A view that is loaded when it is first gone to. Its own type is left out: views ask the router for its type, and the
 * router's must not depend on theirs.
 */
function lazily(load: () => Promise<object>, name: string): RouteComponent {
  return lazyRouteComponent(load as () => Promise<Record<string, RouteComponent>>, name);
}

type Raw = Record<string, unknown>;
type List = { page?: number; q?: string };

/** What an address says after its "?"; nonsense is as if it were not there. */
const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const number = (value: unknown) => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);
const list = (raw: Raw): List => ({ page: number(raw.page), q: text(raw.q) });
const days = (raw: Raw): { days?: number } => ({ days: number(raw.days) });

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: (): ReactNode => (
    <EmptyState
      title={m.states.notFound}
      text={m.states.notFoundText}
      action={<TextLink to="/">{m.states.toDashboard}</TextLink>}
    />
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  // Only a way within the console: "//elsewhere.example" would lead out of it.
  validateSearch: (raw: Raw): { next?: string } => ({
    next: text(raw.next)?.match(/^\/(?![/\\])/) ? text(raw.next) : undefined,
  }),
  component: lazily(() => import("./features/accounts/SignInView"), "SignInView"),
});

const join = createRoute({
  getParentRoute: () => root,
  path: "/join",
  component: lazily(() => import("./features/accounts/JoinView"), "JoinView"),
});

const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ location }): Promise<void> => {
    if (mayResume()) await renewSession();
    if (getSession().state === "none") {
      throw redirect({ to: "/sign-in", search: { next: location.href === "/" ? undefined : location.href } });
    }
  },
  component: Shell as RouteComponent,
  errorComponent: Failed,
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: "/settings",
  component: Settings as RouteComponent,
});

const tree = root.addChildren([
  signIn,
  join,
  inside.addChildren([
    createRoute({
      getParentRoute: () => inside,
      path: "/",
      validateSearch: days,
      component: lazily(() => import("./features/analytics/DashboardView"), "DashboardView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/review",
      validateSearch: (
        raw: Raw,
      ): List & { level?: string; intent?: string; department?: number; hours?: number; reply?: number } => ({
        ...list(raw),
        level: text(raw.level),
        intent: text(raw.intent),
        department: number(raw.department),
        hours: number(raw.hours),
        reply: number(raw.reply),
      }),
      component: lazily(() => import("./features/review/ReviewView"), "ReviewView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/tickets",
      validateSearch: (raw: Raw): List & { status?: string; show?: string; department?: number } => ({
        ...list(raw),
        status: text(raw.status),
        show: text(raw.show),
        department: number(raw.department),
      }),
      component: lazily(() => import("./features/tickets/TicketsView"), "TicketsView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/tickets/$id",
      component: lazily(() => import("./features/tickets/TicketView"), "TicketView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/knowledge",
      validateSearch: (raw: Raw): List & { category?: string; tag?: string; source?: string } => ({
        ...list(raw),
        category: text(raw.category),
        tag: text(raw.tag),
        source: text(raw.source),
      }),
      component: lazily(() => import("./features/knowledge/KnowledgeView"), "KnowledgeView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/knowledge/$id",
      component: lazily(() => import("./features/knowledge/ArticleView"), "ArticleView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/prompts",
      validateSearch: list,
      component: lazily(() => import("./features/prompts/PromptsView"), "PromptsView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/prompts/$id",
      component: lazily(() => import("./features/prompts/PromptView"), "PromptView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/playground",
      component: lazily(() => import("./features/playground/PlaygroundView"), "PlaygroundView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/learning",
      validateSearch: (raw: Raw): List & { kind?: "corrections"; intent?: string; id?: number } => ({
        ...list(raw),
        kind: raw.kind === "corrections" ? "corrections" : undefined,
        intent: text(raw.intent),
        id: number(raw.id),
      }),
      component: lazily(() => import("./features/learning/LearningView"), "LearningView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/weights",
      component: lazily(() => import("./features/retrieval/WeightsView"), "WeightsView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/analytics",
      validateSearch: days,
      component: lazily(() => import("./features/analytics/AnalyticsView"), "AnalyticsView"),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: "/history",
      validateSearch: (raw: Raw): List & { action?: string; actor?: string; days?: number } => ({
        ...list(raw),
        ...days(raw),
        action: text(raw.action),
        actor: text(raw.actor),
      }),
      component: lazily(() => import("./features/analytics/HistoryView"), "HistoryView"),
    }),
    settings.addChildren([
      createRoute({
        getParentRoute: () => settings,
        path: "/",
        beforeLoad: (): void => {
          throw redirect({ to: "/settings/whmcs" });
        },
      }),
      createRoute({
        getParentRoute: () => settings,
        path: "/whmcs",
        component: lazily(() => import("./features/whmcs/ConnectionView"), "ConnectionView"),
      }),
      createRoute({
        getParentRoute: () => settings,
        path: "/addon",
        component: lazily(() => import("./features/whmcs/IntegrationKeysView"), "IntegrationKeysView"),
      }),
      createRoute({
        getParentRoute: () => settings,
        path: "/users",
        component: lazily(() => import("./features/accounts/UsersView"), "UsersView"),
      }),
      createRoute({
        getParentRoute: () => settings,
        path: "/ai",
        component: lazily(() => import("./features/ai/AiView"), "AiView"),
      }),
      createRoute({
        getParentRoute: () => settings,
        path: "/company",
        component: lazily(() => import("./features/tenancy/CompanyView"), "CompanyView"),
      }),
      createRoute({
        getParentRoute: () => settings,
        path: "/company/customers",
        validateSearch: (raw: Raw): { ticket?: number } => ({ ticket: number(raw.ticket) }),
        component: lazily(() => import("./features/erasure/EraseCustomerView"), "EraseCustomerView"),
      }),
    ]),
  ]),
]);

function Failed({ error, reset }: ErrorComponentProps): ReactNode {
  return <ErrorState error={error} onRetry={reset} />;
}

export function makeRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultErrorComponent: Failed,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
