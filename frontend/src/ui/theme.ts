import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from "@mantine/core";

/** A deep teal: white text on shades 7 to 9 passes WCAG AA. */
const brand: MantineColorsTuple = [
  "#effaf8",
  "#d7f1ed",
  "#b0e3dc",
  "#80cfc6",
  "#4fb5ac",
  "#2e9990",
  "#1c7d76",
  "#0f6b65",
  "#0d5853",
  "#0a4541",
];

/** Cool greys for the dark scheme; the last shades are page and panels. */
const dark: MantineColorsTuple = [
  "#e6eaec",
  "#c3cbd0",
  "#9fabb2",
  "#76848c",
  "#4b5860",
  "#38434a",
  "#2b343a",
  "#1d2429",
  "#161c20",
  "#101518",
];

/** Dialogs look like the panels they are made of, not like the page behind them. */
const dialog = {
  content: { backgroundColor: "var(--panel)" },
  header: { backgroundColor: "var(--panel)" },
  title: { fontWeight: 650, fontSize: "1.125rem", lineHeight: 1.3 },
};

export const theme = createTheme({
  primaryColor: "brand",
  primaryShade: { light: 7, dark: 7 },
  colors: { brand, dark },
  autoContrast: true,
  defaultRadius: "md",
  fontFamily:
    '"Inter", "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif',
  headings: {
    fontWeight: "650",
    sizes: { h1: { fontSize: "1.5rem" }, h2: { fontSize: "1.125rem" }, h3: { fontSize: "1rem" } },
  },
  cursorType: "pointer",
  // Outlined and light buttons take their text from the colour's dark end, so that they pass AA on their own tint.
  variantColorResolver: input => {
    const colors = defaultVariantColorsResolver(input);
    if (input.variant !== "light" && input.variant !== "subtle") return colors;
    const color = input.color ?? "brand";
    if (!(color in input.theme.colors)) return colors;
    return { ...colors, color: `var(--mantine-color-${color}-light-color)` };
  },
  components: {
    Badge: { defaultProps: { radius: "sm", variant: "light", tt: "none", fw: 600 } },
    Card: { defaultProps: { withBorder: true, radius: "lg", padding: "lg" } },
    Modal: {
      defaultProps: { radius: "lg", centered: true, overlayProps: { backgroundOpacity: 0.4, blur: 2 } },
      styles: dialog,
    },
    Drawer: { styles: dialog },
    Progress: { styles: { root: { backgroundColor: "var(--meter-track)" } } },
    Anchor: { defaultProps: { underline: "always" } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
  },
});

const tints = ["brand", "green", "red", "orange", "yellow", "blue", "gray", "grape"];

/** Mantine's dimmed, placeholder, error and light-variant colours miss AA's 4.5:1; these do not. */
export const cssVariables: CSSVariablesResolver = theme => ({
  variables: {},
  light: {
    "--mantine-color-body": "#f6f8f9",
    "--mantine-color-dimmed": "#4f5b62",
    "--mantine-color-placeholder": "#667079",
    "--mantine-color-error": theme.colors.red[9],
    "--mantine-color-anchor": theme.colors.brand![7],
    "--panel": "#ffffff",
    "--meter": theme.colors.brand![7],
    "--meter-track": theme.colors.gray[2],
    "--line": "#e1e6e9",
    ...Object.fromEntries(
      tints.map(name => [`--mantine-color-${name}-light-color`, deep(name, theme.colors[name]![9])]),
    ),
  },
  dark: {
    "--mantine-color-body": theme.colors.dark![9],
    "--mantine-color-dimmed": "#a9b5bc",
    "--mantine-color-placeholder": "#93a1a9",
    "--mantine-color-error": theme.colors.red[4],
    "--mantine-color-anchor": theme.colors.brand![3],
    "--panel": theme.colors.dark![8],
    "--meter": theme.colors.brand![4],
    "--meter-track": theme.colors.dark![6],
    "--line": theme.colors.dark![6],
    ...Object.fromEntries(tints.map(name => [`--mantine-color-${name}-light-color`, theme.colors[name]![2]])),
  },
});

/** Mantine's darkest yellow, orange and green are still too bright for small text on a tint. */
function deep(name: string, color: string): string {
  return { yellow: "#7a4b00", orange: "#8f3a00", green: "#1b5e2a", gray: "#3a444b" }[name] ?? color;
}
