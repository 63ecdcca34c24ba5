"""Files up and down, as users of the old client have written it. old_files.py FORMS BODIES: the folders of two clients."""

import http.server
import os
import sys
import tempfile
import threading

sys.path[:0] = sys.argv[1:3]

seen = []


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        seen.append((dict(self.headers.items()), body))
        data = b"\x89PNG" if self.path == "/binary" else b""
        self.send_response(200 if data else 204)
        self.send_header("content-type", "image/png")
        self.send_header("content-disposition", 'attachment; filename="../../evil.png"')
        if data:
            self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_POST = do_PUT = answer

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
host = f"http://127.0.0.1:{server.server_port}"

import bodies_client
import forms_client

folder = tempfile.mkdtemp()
path = os.path.join(folder, "photo.png")
with open(path, "wb") as stream:
    stream.write(b"from a path")

with forms_client.ApiClient(forms_client.Configuration(host=host)) as client:
    api = forms_client.FormsApi(client)
    meta = forms_client.Address.from_dict({"street": "Main"}) if hasattr(forms_client, "Address") else {}
    for file, name, data in (
        (b"bytes", b'filename="file"', b"bytes"),
        (path, b'filename="photo.png"', b"from a path"),
        (("named.png", b"a pair"), b'filename="named.png"', b"a pair"),
    ):
        api.send_multipart(file, meta, photos=[("one.png", b"1"), ("two.png", b"2")], title="T")
        headers, body = seen[-1]
        assert headers["Content-Type"].startswith("multipart/form-data; boundary=")
        assert name in body and data in body and body.count(b'name="photos"') == 2 and b'name="title"' in body

configuration = bodies_client.Configuration(host=host)
configuration.temp_folder_path = folder
with bodies_client.ApiClient(configuration) as client:
    api = bodies_client.BodiesApi(client)
    picture = api.upload(b"\x00\x01")
    assert seen[-1][1] == b"\x00\x01" and picture == b"\x89PNG"
    api.upload(path)
    assert seen[-1][1] == b"from a path"
    with open(path, "rb") as stream:
        api.upload(stream)
    assert seen[-1][1] == b"from a path"
    response = client.call_api("PUT", host + "/binary")
    response.read()
    saved = client.response_deserialize(response, {"200": "file"}).data
    assert os.path.basename(saved) == "evil.png" and saved.startswith(folder)
    with open(saved, "rb") as stream:
        assert stream.read() == b"\x89PNG"
print("unchanged")
