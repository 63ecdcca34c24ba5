"""python-force.py FOLDER...: imports each client FOLDER/<package>, asks for every lazy name, and builds every model. Prints one JSON line for each."""

import ast
import importlib.util
import json
import sys
import traceback
import warnings
from pathlib import Path

warnings.simplefilter("error")


def force(index, folder):
    (package_folder,) = [entry for entry in Path(folder).iterdir() if (entry / "py.typed").exists()]
    names = 0
    for file in sorted(package_folder.rglob("*.py")):
        text = file.read_text("utf-8")
        ast.parse(text, str(file))
    alias = f"forced_{index}_{package_folder.name}"
    spec = importlib.util.spec_from_file_location(
        alias, package_folder / "__init__.py", submodule_search_locations=[str(package_folder)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[alias] = package
    spec.loader.exec_module(package)
    model = importlib.import_module(alias + "._model")
    wire = importlib.import_module(alias + "._core.wire")
    union = importlib.import_module(alias + "._union")
    for module in ("", ".models", ".api", ".aio"):
        home = importlib.import_module(alias + module)
        for name in home.__all__:
            value = getattr(home, name)
            names += 1
            if module == ".models" and isinstance(value, type):
                if issubclass(value, model.ApiModel):
                    model.complete(value)
                    wire.fields_of(value)
                elif issubclass(value, union.ApiUnion):
                    for kind in value.__openapi_union__.types:
                        wire.adapter_of(kind)
    operations = 0
    for file in (package_folder / "_operations").glob("*.py"):
        home = importlib.import_module(f"{alias}._operations.{file.stem}")
        for op in vars(home).values():
            if type(op).__name__ != "Op":
                continue
            operations += 1
            types = [param.type for param in op.params]
            types += [content.type for content in op.contents]
            types += [content.type for response in op.responses for content in response.contents]
            for kind in types:
                if kind is not None:
                    wire.adapter_of(kind)
    return {"names": names, "operations": operations}


for index, folder in enumerate(sys.argv[1:]):
    try:
        result = force(index, folder)
    except BaseException:
        result = {"error": traceback.format_exc()[-3000:]}
    print(json.dumps({"folder": folder, **result}), flush=True)
    for name in [name for name in sys.modules if name.startswith(f"forced_{index}_")]:
        del sys.modules[name]
