import { Typography } from "@mantine/core";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";

/** No pictures, as they would tell another server who reads; links open elsewhere and tell nothing. */
const components: Components = {
  img: ({ alt }) => <em>[{alt || "image"}]</em>,
  // What scrolls sideways must be reachable by keyboard.
  pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
};

/** An article as it reads. HTML in it is shown as text; addresses other than http, https and mailto are dropped. */
export default function Markdown({ text }: { text: string }) {
  return (
    <Typography className="markdown" p={0}>
      <ReactMarkdown remarkPlugins={[remarkGfm]} components={components}>
        {text}
      </ReactMarkdown>
    </Typography>
  );
}
