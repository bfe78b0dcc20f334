"""The page as it first arrives: the viewer begins at once, Panel's scripts come when it stands.

Panel's own page waits for three megabytes of scripts before anything is seen. Here they wait in a
`template` element, which the viewer puts into place once the whole body has come.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viz.hosts.loader import SceneLoader

_TEMPLATE = """
{{% block preamble %}}{{{{ super() }}}}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
      #root-to-heel {{ position: fixed; inset: 0; }}
      #root-to-heel > p {{ margin: 40vh auto; text-align: center; font-family: sans-serif; }}
      /* What is fixed is printed on one page and cut there. */
      @media print {{
        html, body {{ height: auto; overflow: visible; }}
        #root-to-heel {{ position: static; }}
      }}
    </style>
    <link rel="modulepreload" href="{bundle}">
    {preload}
{{% endblock %}}
{{% block js_resources %}}{{% endblock %}}
{{% block inner_body %}}
  <div id="root-to-heel"><p>Root to Heel: fetching the page</p></div>
  <noscript>This page needs JavaScript.</noscript>
  <template id="panel">
    {{{{ bokeh_js }}}}
    {{% for doc in docs %}}
      {{% for root in doc.roots %}}{{{{ embed(root) }}}}{{% endfor %}}
    {{% endfor %}}
    {{{{ plot_script }}}}
  </template>
  <script type="module" async>
    import {{ begin }} from "{bundle}";
    begin(document.getElementById("root-to-heel"), document.getElementById("panel"));
  </script>
{{% endblock %}}
"""


def template(loader: SceneLoader, bundle: str, body: str = "") -> str:
    """Give the template of the page of one visitor, in the language of Bokeh's templates.

    Args:
        loader: knows the scene, or that it is still being loaded.
        bundle: where the viewer's script is, relative to the page.
        body: what an address says of the body; the page fetches the scene by these words.

    """
    href = f"{loader.address}/words{'?' if body else ''}{html.escape(body)}"
    words = f'<link rel="preload" href="{href}" as="fetch" crossorigin="anonymous">'
    return _TEMPLATE.format(bundle=bundle, preload=words if loader.address else "")
