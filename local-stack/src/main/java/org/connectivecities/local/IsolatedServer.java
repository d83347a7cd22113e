package org.connectivecities.local;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts a server in a class loader that sees only the JDK and the server's own jars: Kafka's libraries never meet Elasticsearch's. */
record IsolatedServer(Path jars, String launcher) {

    /** The launcher's only constructor starts the server; closing the result stops it. */
    Closeable start(Object... arguments) throws IOException {
        var loader = new URLClassLoader(jars.getFileName().toString(), urls(), ClassLoader.getPlatformClassLoader());
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (Closeable) loader.loadClass(launcher).getConstructors()[0].newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IOException(String.valueOf(e.getCause()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IOException("No " + launcher + " in " + jars, e);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    String classPath() throws IOException {
        return String.join(File.pathSeparator, files().stream().map(Path::toString).toList());
    }

    private URL[] urls() throws IOException {
        return files().stream().map(IsolatedServer::url).toArray(URL[]::new);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
