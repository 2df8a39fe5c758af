package org.policygraph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Notes every statement that goes through the driver's sessions, where a test asks. */
@Component
@ConditionalOnProperty("questions.counted")
class CountedStatements implements BeanPostProcessor {

	/** A statement as it was sent. */
	record Sent(String text, Map<String, Object> parameters) {
	}

	private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

	/** What was sent since this was asked last. */
	List<Sent> take() {
		synchronized (this.sent) {
			List<Sent> taken = List.copyOf(this.sent);
			this.sent.clear();
			return taken;
		}
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? noting(Driver.class, driver) : bean;
	}

	private <T> T noting(Class<T> type, T real) {
		InvocationHandler handler = (proxy, method, arguments) -> answer(real, method, arguments);
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	@SuppressWarnings("unchecked")
	private Object answer(Object real, Method method, Object[] arguments) throws Throwable {
		if (List.of("run", "runAsync").contains(method.getName()) && arguments[0] instanceof String text) {
			boolean given = arguments.length > 1 && arguments[1] instanceof Map;
			this.sent.add(new Sent(text, given ? (Map<String, Object>) arguments[1] : Map.of()));
		}
		try {
			Object answer = method.invoke(real, arguments);
			if (answer instanceof Session session) {
				return noting(Session.class, session);
			}
			if (answer instanceof AsyncSession session) {
				return noting(AsyncSession.class, session);
			}
			return (answer instanceof TransactionContext transaction) ? noting(TransactionContext.class, transaction)
					: answer;
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
