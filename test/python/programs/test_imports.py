"""Where programs import from, and which modules they reach without importing them."""

from __future__ import annotations

import subprocess
import sys

import pytest


def test_everything_from_the_package() -> None:
    from garden_client import ApiClient, ApiException, Configuration, OpenApiException, Plant, PlantsApi
    from garden_client.api import PlantsApi as FromApi
    from garden_client.api.plants_api import PlantsApi as FromModule
    from garden_client.models import Plant as FromModels
    from garden_client.models.plant import Plant as FromPlant
    from garden_client.rest import ApiException as FromRest

    assert PlantsApi is FromApi is FromModule and Plant is FromModels is FromPlant
    assert FromRest is ApiException and issubclass(ApiException, OpenApiException)
    assert isinstance(ApiClient, type) and isinstance(Configuration, type)


def test_modules_after_one_import() -> None:
    paths = (
        "models.plant.Plant", "models.model_return.ModelReturn", "api.plants_api.PlantsApi", "rest.ApiException", "rest.RESTClientObject",
        "exceptions.NotFoundException", "api_client.ApiClient", "configuration.Configuration", "api_response.ApiResponse",
    )
    # In a process of its own, where nothing has imported the modules yet, and each path after a new import of the package.
    anew = "for name in [name for name in sys.modules if name.startswith('garden_client')]: del sys.modules[name]"
    lines = [f"{anew}\nimport garden_client\nprint(garden_client.{path})" for path in paths]
    done = subprocess.run([sys.executable, "-c", "import sys\n" + "\n".join(lines)], check=True, stdout=subprocess.PIPE)
    assert len(done.stdout.splitlines()) == len(paths)


def test_a_class_whose_base_has_a_field_of_it() -> None:
    for name in ("puppy", "dog", "animal"):
        lines = (f"import garden_client.models.{name}", "from garden_client.models import Puppy", "print(Puppy(className='Puppy', weeks=2).to_dict())")
        done = subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True, stdout=subprocess.PIPE, text=True)
        assert done.stdout == "{'className': 'Puppy', 'weeks': 2}\n"


def test_star_import() -> None:
    names: dict[str, object] = {}
    exec("from garden_client import *", names)
    assert {"Plant", "PlantsApi", "ApiClient", "Configuration", "ApiException", "PlantState"} <= names.keys()


def test_a_name_that_is_not_there() -> None:
    import garden_client
    import garden_client.models

    assert not hasattr(garden_client, "nothing") and not hasattr(garden_client.models, "nothing")
    with pytest.raises(ImportError):
        from garden_client.models import Nothing  # noqa: F401
